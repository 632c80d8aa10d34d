/**
 * {@code customers push}: sends updates of profiles to the Integration API. Start at {@link
 * io.github.customerkit.examples.commandline.push.PushCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.push;

import org.jspecify.annotations.NullMarked;
