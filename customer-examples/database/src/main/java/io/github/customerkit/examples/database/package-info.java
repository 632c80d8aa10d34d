/** Customers as rows of a database: imported in batches, resumed where an import was ended. */
@NullMarked
package io.github.customerkit.examples.database;

import org.jspecify.annotations.NullMarked;
