/**
 * PostgreSQL: its dialect, its rows and, beside these classes, its SQL scripts.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.postgresql.PostgresDialect}.
 */
@NullMarked
package io.github.customerkit.examples.database.postgresql;

import org.jspecify.annotations.NullMarked;
