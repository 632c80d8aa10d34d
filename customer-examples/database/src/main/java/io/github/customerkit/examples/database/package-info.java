/**
 * Stores customers as rows of a database, in SQLite or PostgreSQL.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.CustomerDatabase}, the only class
 * here: it opens a database, imports inputs into it and gives a sink for a list that is fetched.
 */
@NullMarked
package io.github.customerkit.examples.database;

import org.jspecify.annotations.NullMarked;
