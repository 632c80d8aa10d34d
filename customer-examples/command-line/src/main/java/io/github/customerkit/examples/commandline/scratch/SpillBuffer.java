package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.language.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A buffer of bytes that are written first and read afterwards: in memory up to a size, and beyond
 * it in a private temporary file, which is deleted when the buffer is closed.
 */
public final class SpillBuffer extends OutputStream {

  private static final int MAX_IN_MEMORY = 1 << 20;

  private final Path folder;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;

  /** Creates a buffer whose file, if needed, is in a folder. */
  SpillBuffer(Path folder) {
    this.folder = folder;
  }

  /** Creates a buffer whose file, if needed, is in the system's temporary folder. */
  public static SpillBuffer inTemporaryFolder() {
    return new SpillBuffer(Path.of(System.getProperty("java.io.tmpdir")));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    memory.write(bytes, from, length);
    if (memory.size() > MAX_IN_MEMORY) {
      spill();
    }
  }

  private void spill() {
    try {
      if (file == null) {
        file = temporary();
      }
      memory.writeTo(Channels.newOutputStream(file));
      memory.reset();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** If the system can delete an open file, even a killed process leaves no file. */
  private FileChannel temporary() throws IOException {
    return FileChannel.open(
        Files.createTempFile(folder, "customers", ".report"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private OutputFailure failure(IOException e) {
    return OutputFailure.of(Message.of("temporary-file-in", folder), e);
  }

  /** Returns everything written; write nothing after that. */
  public InputStream content() {
    if (file == null) {
      return new ByteArrayInputStream(memory.toByteArray());
    }
    spill();
    try {
      return Channels.newInputStream(file.position(0));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Copies everything written, a text in UTF-8; write nothing after that. */
  public void copyTo(Writer out) {
    try (Reader text = new InputStreamReader(content(), StandardCharsets.UTF_8)) {
      text.transferTo(out);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Deletes everything written. */
  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }
}
