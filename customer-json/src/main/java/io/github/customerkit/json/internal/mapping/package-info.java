/** The fields of the API's shape and of the domain, mapped one by one without checking them. */
@NullMarked
package io.github.customerkit.json.internal.mapping;

import org.jspecify.annotations.NullMarked;
