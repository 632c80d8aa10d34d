/**
 * Converts violations to problems with code, pointer and severity. Start at {@link
 * io.github.customerkit.validation.internal.problem.Violations}.
 */
@NullMarked
package io.github.customerkit.validation.internal.problem;

import org.jspecify.annotations.NullMarked;
