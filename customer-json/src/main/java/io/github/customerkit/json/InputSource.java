package io.github.customerkit.json;

import io.github.customerkit.json.CustomerReader.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Tells what an input holds by its first bytes, when the first record is asked for. */
final class InputSource implements RecordSource {

  private final InputStream in;
  private final Input input;
  private final int maxLength;
  private @Nullable RecordSource told;

  InputSource(InputStream in, Input input, int maxLength) {
    this.in = in;
    this.input = input;
    this.maxLength = maxLength;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (told == null) {
      told = tell(unpacked(in));
    }
    return told.next();
  }

  /** The input without gzip, if there is any. */
  static InputHead unpacked(InputStream in) throws IOException {
    InputHead head = new InputHead(in);
    boolean isGzip = Gzip.isGzip(head.readUntil(bytes -> bytes.length >= 2));
    return isGzip ? new InputHead(Gzip.unpack(head.from(0))) : head;
  }

  private RecordSource tell(InputHead head) throws IOException {
    return switch (input) {
      case CUSTOMER -> new DocumentSource(head.from(0), maxLength);
      case NDJSON -> new LineSource(List.of(), lines(head));
      case ARRAY -> orOther(array(head), head, "array");
      case PAGE -> orOther(page(head), head, "page");
      case AUTO -> tellByItself(head);
    };
  }

  private RecordSource tellByItself(InputHead head) throws IOException {
    RecordSource array = array(head);
    RecordSource list = array == null ? page(head) : array;
    return list == null ? LinesOrDocument.tell(lines(head)) : list;
  }

  /** A list, or one record that says that the input is none; an empty input holds no record. */
  private RecordSource orOther(@Nullable RecordSource list, InputHead head, String expected)
      throws IOException {
    if (list != null) {
      return list;
    }
    head.requireRead();
    boolean isEmpty = InputHead.firstVisible(head.bytes()) < 0;
    Queue<RawRecord> other = new ArrayDeque<>();
    if (!isEmpty) {
      other.add(RawRecord.refused(1, null, 0, ShapeFault.otherInput(expected)));
    }
    return other::poll;
  }

  private @Nullable RecordSource array(InputHead head) throws IOException {
    int first = InputHead.firstVisible(head.readUntil(b -> InputHead.firstVisible(b) >= 0));
    boolean isArray = first >= 0 && head.bytes()[first] == '[';
    return isArray ? list(head, first + 1, InputSource::isBlank) : null;
  }

  private @Nullable RecordSource page(InputHead head) throws IOException {
    PageHead page = PageHead.of(head);
    return page.isPage() ? list(head, page.behindBracket(), this::endsPage) : null;
  }

  private RecordSource list(InputHead head, int behindBracket, ElementSource.Rest rest) {
    InputStream list = head.from(behindBracket);
    return new ElementSource(new ElementSplitter(list, behindBracket, maxLength), rest);
  }

  private LineSplitter lines(InputHead head) {
    return new LineSplitter(head.from(0), maxLength);
  }

  private static boolean isBlank(InputStream rest) throws IOException {
    byte[] buffer = new byte[1 << 13];
    for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r' && buffer[i] != '\n') {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the rest is that of a page behind its list of data. */
  private boolean endsPage(InputStream rest) throws IOException {
    byte[] tail = rest.readNBytes(RecordReader.enough(maxLength));
    return StrictJson.endsObject(tail);
  }
}
