/** One customer over HTTP: stored by the DTO, and read. */
@NullMarked
package io.github.customerkit.examples.webservice.customer;

import org.jspecify.annotations.NullMarked;
