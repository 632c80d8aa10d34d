package io.github.customerkit.examples.spark.row;

import io.github.customerkit.json.CustomerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that a part of an input had.
 *
 * @param input the position of the file in all inputs, from 0
 * @param file the address of the file
 * @param start the first byte of the part in the file
 * @param byteOffset the first byte of the record in the (unpacked) file
 * @param line the line of the record within the part, from 1; null if the file has no lines
 * @param record the record, numbered within the part
 */
public record FoundRecord(
    int input,
    String file,
    long start,
    long byteOffset,
    @Nullable Long line,
    CustomerRecord record) {}
