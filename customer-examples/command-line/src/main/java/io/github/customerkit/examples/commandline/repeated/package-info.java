/**
 * Finds repeated customers in bounded memory outside the heap. Start at {@link
 * io.github.customerkit.examples.commandline.repeated.RepeatedCustomers}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.repeated;

import org.jspecify.annotations.NullMarked;
