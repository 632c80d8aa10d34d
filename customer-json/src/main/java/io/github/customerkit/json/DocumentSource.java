package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;
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
    byte[] document = in.readNBytes(RecordReader.enough(records.maxDocumentLength()));
    boolean isBlank = Utf8Text.isBlank(document, Utf8Text.afterByteOrderMark(document));
    return isBlank ? null : records.ofDocument(document);
  }
}
