/** The settings of the service, and what of the kit it uses. */
@NullMarked
package io.github.customerkit.examples.webservice.settings;

import org.jspecify.annotations.NullMarked;
