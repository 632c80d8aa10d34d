/**
 * The DTOs as tables of fields, made from the domain's, for reading and checking them.
 *
 * <p>Start with {@code DtoSchema}. Knows no Jackson but its annotations.
 */
@NullMarked
package io.github.customerkit.json.internal.dto;

import org.jspecify.annotations.NullMarked;
