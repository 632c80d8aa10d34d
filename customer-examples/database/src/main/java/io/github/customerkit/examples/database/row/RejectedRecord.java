package io.github.customerkit.examples.database.row;

import io.github.customerkit.json.CustomerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that is no customer, to be stored with what is wrong with it.
 *
 * @param number its number in its input, or in the list that is fetched, from 1
 * @param line its line, from 1; null where lines mean nothing
 * @param byteOffset where it begins, in bytes; null where that means nothing
 * @param record what was read
 */
public record RejectedRecord(
    long number, @Nullable Long line, @Nullable Long byteOffset, CustomerRecord record) {

  /** One of an input that is read from its beginning. */
  public static RejectedRecord of(CustomerRecord record) {
    return new RejectedRecord(record.getNumber(), record.getLine(), record.getByteOffset(), record);
  }
}
