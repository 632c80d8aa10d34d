package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.utf8;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.fixture.Document;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A program to run with a small heap: reads the inputs that take the most memory. */
final class SmallHeap {

  private static final int MEBIBYTE = 1 << 20;

  private static final int MANY = 16;

  private SmallHeap() {}

  public static void main(String[] args) {
    String nested = ("{\"" + "a".repeat(990) + "\":").repeat(60);
    String problems = "[" + "1e999,".repeat(2_000) + "0]" + "}".repeat(60);
    read(MANY, text(("{\"id\":1,\"u\":" + nested + problems + "}\n").repeat(7)));
    read(MANY, text("{}\n".repeat(100_000)));

    String customer = Document.full().toString();
    String open = customer.substring(0, customer.length() - 1);
    read(MANY, text(open + ",\""), new Repeated("x", 9 * MEBIBYTE), text("\":1}\n"));
    read(MANY, text(open + ",\""), new Repeated("x", 9 * MEBIBYTE));

    // In one thread the whole input is kept while it is parsed. Each just fits into the limit.
    int most = 10 * MEBIBYTE - open.length() - 10;
    read(1, text(open + ",\""), new Repeated("x", most));
    read(1, text(open + ",\""), new Repeated("é", most / 2));
    read(1, text(open + ",\""), new Repeated("\\n", most / 2), text("\":1}"));
    read(1, text(open + ",\"u\":\""), new Repeated("x", most));
    read(1, text(open + ",\"u\":0."), new Repeated("4", most));

    // Nothing of an earlier input may stay.
    for (int threads : new int[] {1, MANY, 1}) {
      read(threads, text(open + ",\"u\":\""), new Repeated("x", 9 * MEBIBYTE), text("\"}"));
      read(threads, text(open + ",\"u\":\""), new Repeated("\\u0001", MEBIBYTE), text("\"}"));
      read(threads, text(open + ",\"u\":"), new Repeated("4", 9 * MEBIBYTE), text("}"));
    }

    List<InputStream> large = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      large.add(text(open + ",\"t\":["));
      for (int j = 0; j < 9; j++) {
        large.addAll(List.of(text("\""), new Repeated("x", MEBIBYTE), text("\",")));
      }
      large.add(text("1]}\n"));
    }
    read(MANY, large.toArray(InputStream[]::new));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  private static void read(int threads, InputStream... parts) {
    AtomicLong accepted = new AtomicLong();
    AtomicLong rejected = new AtomicLong();
    CustomerReader.builder()
        .threads(threads)
        .build()
        .forEach(
            new SequenceInputStream(Collections.enumeration(List.of(parts))),
            one -> (one.isAccepted() ? accepted : rejected).incrementAndGet());
    System.out.println(accepted + " accepted, " + rejected + " rejected");
  }

  /** A text many times, which is not held. */
  private static final class Repeated extends InputStream {
    private final byte[] unit;
    private final long length;
    private long at;

    Repeated(String text, int count) {
      unit = utf8(text);
      length = (long) unit.length * count;
    }

    @Override
    public int read() {
      return at < length ? unit[(int) (at++ % unit.length)] : -1;
    }
  }
}
