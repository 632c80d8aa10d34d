/**
 * Problems of the shape of documents, and their messages in English and German.
 *
 * <p>Start with {@code ShapeProblem}; {@code ProblemCollector} collects those of one record.
 */
@NullMarked
package io.github.customerkit.json.internal.problem;

import org.jspecify.annotations.NullMarked;
