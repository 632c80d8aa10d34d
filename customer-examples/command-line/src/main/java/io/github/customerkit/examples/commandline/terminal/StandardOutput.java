package io.github.customerkit.examples.commandline.terminal;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.language.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as a stream for a {@link PrintWriter}, which would swallow failures, so that a
 * command would go on without visible output. Throws the first failure as an {@link OutputFailure},
 * and discards later output.
 */
public final class StandardOutput extends OutputStream {

  /** Its name in messages. */
  public static final Message NAME = Message.of("standard-output");

  private final OutputStream out;
  private boolean hasFailed;

  private StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** Returns a writer of text in UTF-8 that throws an {@link OutputFailure} if it cannot write. */
  public static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new StandardOutput(out), false, StandardCharsets.UTF_8);
  }

  /** An action that may fail. */
  private interface Writing {
    void run() throws IOException;
  }

  private void attempt(Writing writing) {
    if (!hasFailed) {
      try {
        writing.run();
      } catch (IOException e) {
        hasFailed = true;
        throw OutputFailure.of(NAME, e);
      }
    }
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  @Override
  public void close() {
    attempt(out::close);
  }
}
