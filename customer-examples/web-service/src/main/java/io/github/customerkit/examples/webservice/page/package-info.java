/** The page that checks a file and shows the report about the stored customers. */
@NullMarked
package io.github.customerkit.examples.webservice.page;

import org.jspecify.annotations.NullMarked;
