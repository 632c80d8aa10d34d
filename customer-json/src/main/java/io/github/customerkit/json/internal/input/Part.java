package io.github.customerkit.json.internal.input;

/**
 * Consecutive records of an input, which another thread can read while the input is split further:
 * their bytes are not overwritten.
 *
 * <p>A part of lines counts its records and lines from 1, because only its reader knows how many
 * there are.
 */
public interface Part extends RecordSource {

  /** Returns the size of the whole part in bytes. */
  long size();

  /** Returns how many of its records read so far the next part does not count. */
  long number();

  /** Returns how many of its lines read so far the next part does not count. */
  long lines();
}
