/**
 * Parts of the domain that the other modules of this library need and users do not. JSON values:
 * start with {@link io.github.customerkit.model.internal.JsonObject}; texts of problems: with
 * {@link io.github.customerkit.model.internal.Messages}.
 */
@NullMarked
package io.github.customerkit.model.internal;

import org.jspecify.annotations.NullMarked;
