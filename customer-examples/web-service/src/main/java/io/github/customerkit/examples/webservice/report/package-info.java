/** A page about all stored customers, without their data. */
@NullMarked
package io.github.customerkit.examples.webservice.report;

import org.jspecify.annotations.NullMarked;
