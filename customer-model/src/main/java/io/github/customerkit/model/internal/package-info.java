/** What the other modules of this library need of the domain and its users do not. */
@NullMarked
package io.github.customerkit.model.internal;

import org.jspecify.annotations.NullMarked;
