/**
 * The tables of the DTOs' fields, derived from the domain's, for reading and checking DTOs.
 *
 * <p>Start with {@code DtoSchema}. Depends on Jackson's annotations only.
 */
@NullMarked
package io.github.customerkit.json.internal.dto;

import org.jspecify.annotations.NullMarked;
