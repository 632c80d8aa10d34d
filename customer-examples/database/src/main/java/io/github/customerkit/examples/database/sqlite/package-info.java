/**
 * SQLite: its dialect, its rows and, beside these classes, its SQL scripts.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.sqlite.SqliteDialect}.
 */
@NullMarked
package io.github.customerkit.examples.database.sqlite;

import org.jspecify.annotations.NullMarked;
