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

  private static final int MOST_WORDS = 4;

  /**
   * Of each field, as many as the longest one has; the first byte, which separates it from what is
   * before, is zero.
   */
  private final long[] words;

  /** Of each of these words: the bits that count. */
  private final long[] masks;

  private final int[] lengths;

  private final long required;

  FieldNames(ObjectSchema<?, ?> schema) {
    this.schema = schema;
    int count = schema.fields().size();
    words = new long[count * MOST_WORDS];
    masks = new long[count * MOST_WORDS];
    lengths = new int[count];
    long required = 0;
    for (int i = 0; i < count; i++) {
      ObjectSchema.Field<?, ?, ?> field = schema.fields().get(i);
      set(i, ("\0\"" + field.name() + "\":").getBytes(StandardCharsets.US_ASCII));
      required |= field.presence() == ObjectSchema.Presence.OPTIONAL ? 0 : 1L << i;
    }
    this.required = required;
  }

  private void set(int index, byte[] text) {
    if (text.length > MOST_WORDS * Long.BYTES) {
      throw new IllegalArgumentException("a name of more than " + MOST_WORDS + " words");
    }
    for (int i = 0; i * Long.BYTES < text.length; i++) {
      int from = i * Long.BYTES;
      int to = Math.min(text.length, from + Long.BYTES);
      words[index * MOST_WORDS + i] = ByteWords.get(text, from, to);
      masks[index * MOST_WORDS + i] = to - from == Long.BYTES ? -1 : ByteWords.mask(to - from);
    }
    lengths[index] = text.length;
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
    int length = lengths[index];
    if (at + roundUp(length) > bytes.length || at + length > end) {
      return false;
    }
    int word = index * MOST_WORDS;
    if (((ByteWords.get(bytes, at) ^ words[word] ^ separator) & masks[word]) != 0) {
      return false;
    }
    for (int done = Long.BYTES; done < length; done += Long.BYTES) {
      word++;
      if (((ByteWords.get(bytes, at + done) ^ words[word]) & masks[word]) != 0) {
        return false;
      }
    }
    return true;
  }

  private static int roundUp(int length) {
    return (length + Long.BYTES - 1) & -Long.BYTES;
  }

  /**
   * Copies a separator and a field's name, and up to seven zeros behind them, into an array with
   * room for that; returns the index behind the name.
   */
  int put(int index, char separator, byte[] bytes, int at) {
    int length = lengths[index];
    int word = index * MOST_WORDS;
    ByteWords.set(bytes, at, words[word] | separator);
    for (int done = Long.BYTES; done < length; done += Long.BYTES) {
      ByteWords.set(bytes, at + done, words[++word]);
    }
    return at + length;
  }
}
