/**
 * Fetches all customers of an application from the Management API: page by page, at a polite rate,
 * again where it failed, and further where it was stopped.
 */
@NullMarked
package io.github.customerkit.examples.fetch;

import org.jspecify.annotations.NullMarked;
