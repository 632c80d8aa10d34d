package io.github.customerkit.json.internal.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills arrays from a stream, large ones through a small one: Java's file streams keep the last
 * array that they have filled. Reads little more than is asked for into a large array, so that it
 * can be given back soon.
 */
public final class ArrayFiller {

  private final InputStream in;
  private final int pieceSize;
  private byte @Nullable [] piece;

  public ArrayFiller(InputStream in, int pieceSize) {
    this.in = in;
    this.pieceSize = pieceSize;
  }

  /** Returns the stream's hint at how much it has, which need not be true; 0 if it gives none. */
  public int available() {
    try {
      return Math.max(in.available(), 0);
    } catch (IOException e) {
      // Reading meets the same failure, and reports it.
      return 0;
    }
  }

  /** Reads some bytes to a place in an array; returns their number, or -1 at the end. */
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
