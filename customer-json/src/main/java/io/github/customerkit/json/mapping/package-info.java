/**
 * Between the API's shape and the domain's: {@link
 * io.github.customerkit.json.mapping.CustomerMapping}.
 */
@NullMarked
package io.github.customerkit.json.mapping;

import org.jspecify.annotations.NullMarked;
