/**
 * {@code customers patch}: compares the attributes in a CSV file with existing profiles. Start at
 * {@link io.github.customerkit.examples.commandline.patch.PatchCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.patch;

import org.jspecify.annotations.NullMarked;
