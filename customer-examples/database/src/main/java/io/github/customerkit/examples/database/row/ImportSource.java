package io.github.customerkit.examples.database.row;

import org.jspecify.annotations.Nullable;

/**
 * The import that records come from.
 *
 * @param importId the ID of its row
 * @param run the number of its run
 * @param asOf the time of its data, in milliseconds since 1970: when the file was modified or the
 *     fetch started; null if unknown
 */
public record ImportSource(long importId, long run, @Nullable Long asOf) {}
