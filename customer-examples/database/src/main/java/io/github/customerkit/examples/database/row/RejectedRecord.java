package io.github.customerkit.examples.database.row;

import io.github.customerkit.json.CustomerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A rejected record, stored with its problems.
 *
 * @param number its number in the input or the fetched list, from 1
 * @param line its line, from 1; null if the input has no lines
 * @param byteOffset its start in bytes, from 0; null for a fetched row
 * @param record the record as read
 */
public record RejectedRecord(
    long number, @Nullable Long line, @Nullable Long byteOffset, CustomerRecord record) {

  /** Returns the rejected record of an input that is read from its beginning. */
  public static RejectedRecord of(CustomerRecord record) {
    return new RejectedRecord(record.getNumber(), record.getLine(), record.getByteOffset(), record);
  }
}
