/** Any number of customers over HTTP, checked while they arrive. */
@NullMarked
package io.github.customerkit.examples.webservice.check;

import org.jspecify.annotations.NullMarked;
