package io.github.customerkit.examples.fetch.file;

import static io.github.customerkit.examples.fetch.Answers.customer;
import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.Answers;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.Fetching;
import io.github.customerkit.examples.fetch.Shop;
import io.github.customerkit.examples.fetch.list.BaseUrl;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A list of which a file is made, in a folder of its own. */
abstract class FileSinkFixture {

  static final int TOTAL = 9;

  /** The fourth row is bad and comes again; the first one, too. */
  private static final List<String> ROWS =
      List.of(
          customer(1),
          customer(2),
          customer(3),
          "{}",
          customer(1),
          customer(5),
          customer(6),
          "{}",
          customer(9));

  static final String WHOLE =
      Stream.of(1, 2, 3, 5, 6, 9).map(id -> customer(id) + "\n").reduce("", String::concat);

  @TempDir Path folder;
  private final Fetching fetching = new Fetching();
  Path file;
  Shop shop;

  /** From which row on the server refuses. */
  private int refusedFrom = Integer.MAX_VALUE;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("all.ndjson");
    shop =
        new Shop(
            asked ->
                asked.skip() >= refusedFrom
                    ? Answers.status(400, "")
                    : ok(page(rows(asked), ",\"totalResultSize\":" + TOTAL)));
  }

  private static List<String> rows(Shop.Asked asked) {
    return ROWS.subList(asked.skip(), Math.min(TOTAL, asked.skip() + asked.pageSize()));
  }

  @AfterEach
  void close() throws IOException {
    shop.close();
  }

  Path beside(String more) {
    return folder.resolve("all.ndjson" + more);
  }

  FetchResult run(boolean isRestart) throws IOException {
    CustomerList list = new CustomerList(BaseUrl.of(shop.url()), 7, Fetching.PAGE_SIZE);
    try (FileSink sink = new FileSink(file, list, isRestart)) {
      return fetching.from(shop.url(), sink);
    }
  }

  void refuseFrom(int row) {
    refusedFrom = row;
  }

  void stopBefore(int row) {
    refusedFrom = row;
    assertThatThrownBy(() -> run(false)).isInstanceOf(FetchFailure.class);
    refusedFrom = Integer.MAX_VALUE;
  }

  void isWhole(FetchResult result) throws IOException {
    assertThat(Files.readString(file)).isEqualTo(WHOLE);
    assertThat(result.end())
        .isEqualTo(new Checkpoint(TOTAL, TOTAL, 6, 2, 1, 9L, false, 0, 0, 0, true));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
