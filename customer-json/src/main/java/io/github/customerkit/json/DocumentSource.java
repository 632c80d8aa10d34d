package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One document with one customer; none if there is nothing but white space. */
final class DocumentSource implements RecordSource {

  private final InputStream in;
  private final CheckedRecords records;
  private boolean isRead;

  DocumentSource(InputStream in, CheckedRecords records) {
    this.in = in;
    this.records = records;
  }

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    if (isRead) {
      return null;
    }
    isRead = true;
    int enough = RecordReader.enough(records.maxDocumentLength());
    byte[] document = in.readNBytes(enough);
    if (!Utf8Text.isBlank(document, Utf8Text.afterByteOrderMark(document))) {
      return records.ofDocument(document);
    }
    boolean isMore = document.length == enough && isMoreThanBlank();
    return isMore ? records.ofDocument(document) : null;
  }

  /** Whether anything but white space is left; a document that long is no less one. */
  private boolean isMoreThanBlank() throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (!Utf8Text.isBlank(Arrays.copyOf(buffer, read), 0)) {
        return true;
      }
    }
    return false;
  }
}
