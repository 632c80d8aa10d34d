/**
 * Connections: database addresses, open sessions and failure messages.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.connection.DatabaseSession}. {@link
 * io.github.customerkit.examples.database.connection.Dialect} has the differences between SQLite
 * and PostgreSQL.
 */
@NullMarked
package io.github.customerkit.examples.database.connection;

import org.jspecify.annotations.NullMarked;
