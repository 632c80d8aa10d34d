/**
 * A web service that checks and stores customers. Start at {@link
 * io.github.customerkit.examples.webservice.WebService}.
 */
@NullMarked
package io.github.customerkit.examples.webservice;

import org.jspecify.annotations.NullMarked;
