package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.utf8;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.fixture.Document;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program to run with a small heap: reads the inputs that take the most memory, in 16 threads.
 */
final class SmallHeap {

  private static final int MEBIBYTE = 1 << 20;

  private SmallHeap() {}

  public static void main(String[] args) {
    String nested = ("{\"" + "a".repeat(990) + "\":").repeat(60);
    String problems = "[" + "1e999,".repeat(2_000) + "0]" + "}".repeat(60);
    read(text(("{\"id\":1,\"u\":" + nested + problems + "}\n").repeat(7)));
    read(text("{}\n".repeat(100_000)));

    String customer = Document.full().toString();
    String open = customer.substring(0, customer.length() - 1);
    read(text(open + ",\""), new Letters(9 * MEBIBYTE), text("\":1}\n"));

    List<InputStream> large = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      large.add(text(open + ",\"t\":["));
      for (int j = 0; j < 9; j++) {
        large.addAll(List.of(text("\""), new Letters(MEBIBYTE), text("\",")));
      }
      large.add(text("1]}\n"));
    }
    read(large.toArray(InputStream[]::new));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  private static void read(InputStream... parts) {
    AtomicLong accepted = new AtomicLong();
    AtomicLong rejected = new AtomicLong();
    CustomerReader.builder()
        .threads(16)
        .build()
        .forEach(
            new SequenceInputStream(Collections.enumeration(List.of(parts))),
            one -> (one.isAccepted() ? accepted : rejected).incrementAndGet());
    System.out.println(accepted + " accepted, " + rejected + " rejected");
  }

  /** A number of letters, which are not held. */
  private static final class Letters extends InputStream {
    private int left;

    Letters(int count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = Math.min(left, length);
      Arrays.fill(bytes, from, from + count, (byte) 'x');
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
