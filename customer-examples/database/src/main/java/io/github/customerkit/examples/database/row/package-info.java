/**
 * Rows: the columns that each table stores for a customer or a rejected record, in any database.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.row.CustomerTables}, which writes
 * every row through a {@link io.github.customerkit.examples.database.row.RowWriter}.
 */
@NullMarked
package io.github.customerkit.examples.database.row;

import org.jspecify.annotations.NullMarked;
