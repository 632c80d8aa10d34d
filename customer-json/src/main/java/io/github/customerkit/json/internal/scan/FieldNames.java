package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import io.github.customerkit.model.ObjectSchema;
import java.nio.charset.StandardCharsets;

/**
 * The names of an object's fields as they stand in a document, in the order of the table: {@code
 * ,"created":} as words of eight bytes, to be compared and copied.
 */
final class FieldNames {

  private final ObjectSchema<?, ?> schema;

  /** Of each field; the first byte, which separates it from what is before, is zero. */
  private final long[][] words;

  private final int[] lengths;

  /** Of the last word of each field: the bits that count. */
  private final long[] masks;

  private final long required;

  FieldNames(ObjectSchema<?, ?> schema) {
    this.schema = schema;
    int count = schema.fields().size();
    words = new long[count][];
    lengths = new int[count];
    masks = new long[count];
    long required = 0;
    for (int i = 0; i < count; i++) {
      ObjectSchema.Field<?, ?, ?> field = schema.fields().get(i);
      set(i, ("\0\"" + field.name() + "\":").getBytes(StandardCharsets.US_ASCII));
      required |= field.presence() == ObjectSchema.Presence.OPTIONAL ? 0 : 1L << i;
    }
    this.required = required;
  }

  private void set(int index, byte[] text) {
    words[index] = new long[(text.length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < words[index].length; i++) {
      int from = i * Long.BYTES;
      words[index][i] = ByteWords.get(text, from, Math.min(text.length, from + Long.BYTES));
    }
    lengths[index] = text.length;
    masks[index] = text.length % Long.BYTES == 0 ? -1 : ByteWords.mask(text.length % Long.BYTES);
  }

  int count() {
    return lengths.length;
  }

  /** Returns the number of characters of the longest name. */
  int longest() {
    int longest = 0;
    for (ObjectSchema.Field<?, ?, ?> field : schema.fields()) {
      longest = Math.max(longest, field.name().length());
    }
    return longest;
  }

  /** Returns a bit for each field that must be there. */
  long required() {
    return required;
  }

  /** Returns how many bytes a field's name takes with its separator, quotes and colon. */
  int length(int index) {
    return lengths[index];
  }

  /** Returns the index of the field of a name; -1 if there is none. */
  int indexOf(String name) {
    return schema.indexOf(name);
  }

  /** Returns whether a separator and a field's name are there without blanks, before an end. */
  boolean isAt(int index, char separator, byte[] bytes, int at, int end) {
    long[] expected = words[index];
    int last = expected.length - 1;
    if (at + expected.length * Long.BYTES > bytes.length || at + lengths[index] > end) {
      return false;
    }
    long difference = ByteWords.get(bytes, at) ^ expected[0] ^ separator;
    int i = 0;
    int word = at;
    while (i < last) {
      if (difference != 0) {
        return false;
      }
      i++;
      word += Long.BYTES;
      difference = ByteWords.get(bytes, word) ^ expected[i];
    }
    return (difference & masks[index]) == 0;
  }

  /**
   * Copies a separator and a field's name, and up to seven zeros behind them, into an array with
   * room for that; returns the index behind the name.
   */
  int put(int index, char separator, byte[] bytes, int at) {
    long[] name = words[index];
    ByteWords.set(bytes, at, name[0] | separator);
    for (int i = 1; i < name.length; i++) {
      ByteWords.set(bytes, at + i * Long.BYTES, name[i]);
    }
    return at + lengths[index];
  }
}
