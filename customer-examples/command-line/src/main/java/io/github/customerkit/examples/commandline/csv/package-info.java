/**
 * Reads the rows of a CSV file in bounded memory. Start at {@link
 * io.github.customerkit.examples.commandline.csv.CsvRows}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.csv;

import org.jspecify.annotations.NullMarked;
