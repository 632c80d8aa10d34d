/** Text for people: names and values of others, made harmless to look at. */
@NullMarked
package io.github.customerkit.examples.report.text;

import org.jspecify.annotations.NullMarked;
