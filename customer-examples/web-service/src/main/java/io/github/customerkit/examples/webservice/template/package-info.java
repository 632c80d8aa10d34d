/** The templates of the page, compiled to Java when the program is built: see src/main/jte. */
@NullMarked
package io.github.customerkit.examples.webservice.template;

import org.jspecify.annotations.NullMarked;
