/**
 * Maps between DTOs and the domain.
 *
 * <p>Start with {@link io.github.customerkit.json.mapping.CustomerMapping}.
 */
@NullMarked
package io.github.customerkit.json.mapping;

import org.jspecify.annotations.NullMarked;
