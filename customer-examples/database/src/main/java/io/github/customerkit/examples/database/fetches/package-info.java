/**
 * Fetches: pages of a list stored in the database, with a log of how far the list is fetched.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.fetches.DatabaseSink}.
 */
@NullMarked
package io.github.customerkit.examples.database.fetches;

import org.jspecify.annotations.NullMarked;
