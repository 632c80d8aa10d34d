/** The database that the requests share. */
@NullMarked
package io.github.customerkit.examples.webservice.store;

import org.jspecify.annotations.NullMarked;
