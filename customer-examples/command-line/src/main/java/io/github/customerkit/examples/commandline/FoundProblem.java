package io.github.customerkit.examples.commandline;

import io.github.customerkit.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem and where it was found.
 *
 * @param source the input's name as it was given
 * @param number which record of it, from 1
 * @param line the record's line; null where lines mean nothing
 */
record FoundProblem(String source, long number, @Nullable Long line, Problem problem) {}
