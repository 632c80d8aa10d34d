/**
 * Finds customers inside other documents: the envelopes in which services send them.
 *
 * <p>Start with {@code EnvelopeSource}; {@code EnvelopePath} is where the customers are.
 */
@NullMarked
package io.github.customerkit.json.internal.envelope;

import org.jspecify.annotations.NullMarked;
