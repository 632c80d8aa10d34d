package io.github.customerkit.examples.spark.row;

import java.util.function.Function;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * A column of a row, and how to compute its value.
 *
 * @param field the name and type of the column
 * @param value computes the value, in Spark's internal classes; null for a null
 */
public record Cell<T>(StructField field, Function<T, @Nullable Object> value) {}
