package io.github.customerkit.json.internal.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills arrays from a stream; fills large ones through a small one, because Java's file streams
 * keep the last array that they filled. Reads little more than requested into a large array, so
 * that it can be released soon.
 */
public final class ArrayFiller {

  private final InputStream in;
  private final int pieceSize;
  private byte @Nullable [] piece;

  public ArrayFiller(InputStream in, int pieceSize) {
    this.in = in;
    this.pieceSize = pieceSize;
  }

  /**
   * Returns the stream's hint at the number of available bytes, which may be wrong; 0 if there is
   * none.
   */
  public int available() {
    try {
      return Math.max(in.available(), 0);
    } catch (IOException e) {
      // Reading fails in the same way, and reports it.
      return 0;
    }
  }

  /** Reads some bytes into an array from an index on; returns their number, or -1 at the end. */
  public int read(byte[] bytes, int from) throws IOException {
    if (bytes.length <= pieceSize) {
      return in.read(bytes, from, bytes.length - from);
    }
    if (piece == null) {
      piece = new byte[pieceSize];
    }
    int read = in.read(piece, 0, Math.min(pieceSize, bytes.length - from));
    System.arraycopy(piece, 0, bytes, from, Math.max(read, 0));
    return read;
  }
}
