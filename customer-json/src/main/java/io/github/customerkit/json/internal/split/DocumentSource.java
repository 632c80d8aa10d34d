package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads one document with one customer; no record if there is only white space. */
public final class DocumentSource implements RecordSource {

  private final InputStream in;
  private final int maxLength;
  private boolean isRead;

  public DocumentSource(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (isRead) {
      return null;
    }
    isRead = true;
    int enough = Utf8Text.readLimit(maxLength);
    byte[] document = in.readNBytes(enough);
    int textStart = Utf8Text.afterByteOrderMark(document);
    boolean isBlank = Utf8Text.isBlank(document, textStart, document.length);
    if (isBlank && (document.length < enough || !isMoreThanBlank())) {
      return null;
    }
    return document.length - textStart > maxLength
        ? RawRecord.refused(1, 0, 0, ShapeProblem.tooLong(maxLength))
        : RawRecord.of(1, 0, 0, document, textStart, document.length);
  }

  /** Returns whether the rest has anything but white space. */
  private boolean isMoreThanBlank() throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (!Utf8Text.isBlank(buffer, 0, read)) {
        return true;
      }
    }
    return false;
  }
}
