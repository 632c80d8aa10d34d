/**
 * Rows: what each table stores of a customer or of a rejected record, whatever the database.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.row.CustomerTables}, which writes
 * every row through a {@link io.github.customerkit.examples.database.row.RowWriter}.
 */
@NullMarked
package io.github.customerkit.examples.database.row;

import org.jspecify.annotations.NullMarked;
