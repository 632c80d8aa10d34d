package io.github.customerkit.examples.commandline.push;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.language.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A copy of an input in a private temporary file, which disappears when it is closed. */
final class TemporaryCopy implements AutoCloseable {

  private static final Message NAME = Message.of("temporary-file");

  private final FileChannel channel;

  private TemporaryCopy(FileChannel channel) {
    this.channel = channel;
  }

  static TemporaryCopy create() {
    try {
      Path file = Files.createTempFile("customers", ".push");
      // Most systems delete the name at once, so that even a killed process leaves no file.
      return new TemporaryCopy(
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw OutputFailure.of(NAME, e);
    }
  }

  /** Returns a stream that copies what is read from another. */
  InputStream copying(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        if (count > 0) {
          write(ByteBuffer.wrap(bytes, from, count));
        }
        return count;
      }

      @Override
      public int read() {
        throw new UnsupportedOperationException("read into an array");
      }
    };
  }

  private void write(ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw OutputFailure.of(NAME, e);
    }
  }

  /** Returns a stream from the start of the copy. */
  InputStream fromStart() throws IOException {
    return Channels.newInputStream(channel.position(0));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
