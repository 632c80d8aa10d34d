package io.github.customerkit.examples.fetch.file;

import static io.github.customerkit.examples.fetch.Responses.customer;
import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FakeServer;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.Responses;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Writes a fetched list to a file in a temporary directory. */
abstract class FileSinkFixture {

  static final int TOTAL = 9;

  /** The rows of the list; the fourth is invalid and repeated, and the first is repeated. */
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
  private final FetchFixture fetch = new FetchFixture();
  Path file;
  FakeServer server;

  /** The row from which the server refuses requests. */
  private int refusedFrom = Integer.MAX_VALUE;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("all.ndjson");
    server =
        new FakeServer(
            request ->
                request.skip() >= refusedFrom
                    ? Responses.status(400, "")
                    : ok(page(rows(request), ",\"totalResultSize\":" + TOTAL)));
  }

  private static List<String> rows(FakeServer.Request request) {
    return ROWS.subList(request.skip(), Math.min(TOTAL, request.skip() + request.pageSize()));
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  Path sibling(String more) {
    return folder.resolve("all.ndjson" + more);
  }

  FetchResult run(boolean isRestart) throws IOException {
    CustomerList list =
        new ApplicationCustomers(BaseUrl.of(server.url()), 7, FetchFixture.PAGE_SIZE);
    try (FileSink sink = new FileSink(file, list, isRestart)) {
      return fetch.from(server.url(), sink);
    }
  }

  void refuseFrom(int row) {
    refusedFrom = row;
  }

  void stopBefore(int row) {
    refusedFrom = row;
    assertThatThrownBy(() -> run(false)).isInstanceOf(TransferFailure.class);
    refusedFrom = Integer.MAX_VALUE;
  }

  void assertComplete(FetchResult result) throws IOException {
    assertThat(Files.readString(file)).isEqualTo(WHOLE);
    assertThat(result.end())
        .isEqualTo(new Checkpoint(TOTAL, TOTAL, 6, 2, 1, 9L, false, 0, 0, 0, true));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
