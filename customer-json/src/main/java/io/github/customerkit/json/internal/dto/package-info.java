/**
 * The tables of the DTOs' fields, made from the domain's, for reading and checking DTOs.
 *
 * <p>Start with {@code DtoSchema}. Depends on Jackson's annotations only.
 */
@NullMarked
package io.github.customerkit.json.internal.dto;

import org.jspecify.annotations.NullMarked;
