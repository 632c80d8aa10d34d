package io.github.customerkit.examples.database.row;

import org.jspecify.annotations.Nullable;

/**
 * The import that records come from.
 *
 * @param importId of its row
 * @param run of its command
 * @param asOf when its customers were as they are in it, in milliseconds since 1970: when a file
 *     was modified or a fetch began; null if that is not known
 */
public record ImportSource(long importId, long run, @Nullable Long asOf) {}
