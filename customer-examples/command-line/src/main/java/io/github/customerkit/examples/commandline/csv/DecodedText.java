package io.github.customerkit.examples.commandline.csv;

import io.github.customerkit.examples.commandline.failure.UnreadableInput;
import io.github.customerkit.examples.commandline.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes a text, and names the line of bytes that are not of its encoding. */
final class DecodedText extends Reader {

  private static final int BUFFER_SIZE = 1 << 13;

  private final InputStream in;
  private final Charset encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
  private boolean isEnd;
  private boolean isFlushed;
  private long line;
  private char last;

  /** The second half of a pair that did not fit; -1 if there is none. */
  private int pending = -1;

  /**
   * Creates a reader; closing it closes the stream.
   *
   * @param line the number of the first line
   */
  DecodedText(InputStream in, Charset encoding, long line) {
    this.in = in;
    this.encoding = encoding;
    this.line = line;
    decoder = encoding.newDecoder();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (pending >= 0) {
      target[offset] = (char) pending;
      pending = -1;
      return 1;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (chars.position() == offset) {
      CoderResult result = decoder.decode(bytes, chars, isEnd);
      if (result.isError() && chars.position() == offset) {
        throw new UnreadableInput(message());
      }
      if (result.isOverflow() && chars.position() == offset) {
        chars.put(firstOfPair());
      }
      if (result.isUnderflow() && chars.position() == offset) {
        if (isFlushed || (isEnd && flush(chars) && chars.position() == offset)) {
          return -1;
        }
        fill();
      }
    }
    int count = chars.position() - offset;
    countLines(target, offset, count);
    return count;
  }

  private char firstOfPair() {
    CharBuffer pair = CharBuffer.allocate(2);
    decoder.decode(bytes, pair, isEnd);
    pending = pair.get(1);
    return pair.get(0);
  }

  private boolean flush(CharBuffer chars) {
    isFlushed = decoder.flush(chars).isUnderflow();
    return isFlushed;
  }

  private void fill() throws IOException {
    if (!isEnd) {
      bytes.compact();
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      isEnd = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
    }
  }

  private void countLines(char[] text, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      line += text[i] == '\r' || (text[i] == '\n' && last != '\r') ? 1 : 0;
      last = text[i];
    }
  }

  private Message message() {
    boolean isUtf8 = encoding.equals(StandardCharsets.UTF_8);
    return Message.of(isUtf8 ? "csv.not-utf-8" : "csv.not-encoding", line, encoding.name());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
