/** Problems as RFC 9457 has them, without data. */
@NullMarked
package io.github.customerkit.examples.webservice.problem;

import org.jspecify.annotations.NullMarked;
