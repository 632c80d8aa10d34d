/**
 * The problems of documents that are not customers at all, and their messages in English and
 * German.
 *
 * <p>Start with {@code ShapeProblem}; {@code ProblemCollector} holds those of one record.
 */
@NullMarked
package io.github.customerkit.json.internal.problem;

import org.jspecify.annotations.NullMarked;
