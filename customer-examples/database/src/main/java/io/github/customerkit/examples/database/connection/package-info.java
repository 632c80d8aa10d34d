/**
 * Connections: where a database is, how it is opened, and the words for its failures.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.connection.DatabaseSession}. What
 * SQLite and PostgreSQL do differently stands behind {@link
 * io.github.customerkit.examples.database.connection.Dialect}.
 */
@NullMarked
package io.github.customerkit.examples.database.connection;

import org.jspecify.annotations.NullMarked;
