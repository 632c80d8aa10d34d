/**
 * Fetches the definitions of attributes.
 *
 * <p>Start at {@link io.github.customerkit.examples.fetch.definitions.DefinitionsFetch}.
 */
@NullMarked
package io.github.customerkit.examples.fetch.definitions;

import org.jspecify.annotations.NullMarked;
