/** What the constraints mean. Not exported; Hibernate Validator alone makes these validators. */
@NullMarked
package io.github.customerkit.validation.internal;

import org.jspecify.annotations.NullMarked;
