/**
 * {@code customers check}: finds the problems of customers and reports them as text or JSON. Start
 * at {@link io.github.customerkit.examples.commandline.check.CheckCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.check;

import org.jspecify.annotations.NullMarked;
