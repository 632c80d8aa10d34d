/**
 * Files: fetched customers stored as NDJSON in a file that gets its name when it is complete.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.file.FileSink}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.file;

import org.jspecify.annotations.NullMarked;
