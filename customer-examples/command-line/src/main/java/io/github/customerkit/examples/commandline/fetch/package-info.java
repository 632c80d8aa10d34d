/**
 * {@code customers fetch}: fetches customers from the Management API. Start at {@link
 * io.github.customerkit.examples.commandline.fetch.FetchCommand}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.fetch;

import org.jspecify.annotations.NullMarked;
