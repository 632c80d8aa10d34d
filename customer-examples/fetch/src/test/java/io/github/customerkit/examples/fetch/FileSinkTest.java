package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Answers.customer;
import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSinkTest {

  private static final int TOTAL = 9;

  /** The second row of the second page is bad, and comes again on the fourth. */
  private static final List<List<String>> PAGES =
      List.of(
          List.of(customer(1), customer(2)),
          List.of(customer(3), "{}"),
          List.of(customer(1), customer(5)),
          List.of(customer(6), "{}"),
          List.of(customer(9)));

  private static final String WHOLE =
      Stream.of(1, 2, 3, 5, 6, 9).map(id -> customer(id) + "\n").reduce("", String::concat);

  @TempDir private Path folder;
  private final Fetching fetching = new Fetching();
  private Path file;
  private Shop shop;

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
                    : ok(page(PAGES.get(asked.skip() / 2), ",\"totalResultSize\":" + TOTAL)));
  }

  @AfterEach
  void close() throws IOException {
    shop.close();
  }

  private Path beside(String more) {
    return folder.resolve("all.ndjson" + more);
  }

  private FetchResult run(boolean isRestart) throws IOException {
    CustomerList list = new CustomerList(BaseUrl.of(shop.url()), 7, Fetching.PAGE_SIZE);
    try (FileSink sink = new FileSink(file, list, isRestart)) {
      return fetching.from(shop.url(), sink);
    }
  }

  private void stopBefore(int row) {
    refusedFrom = row;
    assertThatThrownBy(() -> run(false)).isInstanceOf(FetchFailure.class);
    refusedFrom = Integer.MAX_VALUE;
  }

  private void isWhole(FetchResult result) throws IOException {
    assertThat(Files.readString(file)).isEqualTo(WHOLE);
    assertThat(result.end()).isEqualTo(new Checkpoint(TOTAL, 6, 2, 1, 9L, false, 0, true));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void fileIsThereWhenItIsWholeAndNothingElse() throws IOException {
    Files.writeString(file, "as it was");
    stopBefore(2);
    assertThat(file).hasContent("as it was");
    isWhole(run(false));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8})
  void nextRunGoesOnWithoutAskingAgain(int row) throws IOException {
    stopBefore(row);
    int asked = shop.asked().size();
    FetchResult result = run(false);
    isWhole(result);
    assertThat(shop.asked().get(asked).skip()).isEqualTo(row);
    assertThat(result.requests()).isEqualTo(5 - row / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":5,\"cre", "{}\n", "\n\n", "x"})
  void whatCameAfterTheLastStateIsForgotten(String more) throws IOException {
    stopBefore(4);
    Files.writeString(beside(".part"), more, StandardOpenOption.APPEND);
    Files.writeString(beside(".part.rejected"), more, StandardOpenOption.APPEND);
    isWhole(run(false));
  }

  @Test
  void stateThatWasHalfWrittenIsWrittenAnew() throws IOException {
    stopBefore(4);
    Files.writeString(
        beside(".part.state.new"), "half a state, and longer than any whole one is".repeat(100));
    isWhole(run(false));
  }

  @Test
  void customersWithoutAStateAreFetchedAnew() throws IOException {
    Files.writeString(beside(".part"), customer(4) + "\n" + customer(5));
    isWhole(run(false));
  }

  @Test
  void restartForgetsWhatThereIs() throws IOException {
    stopBefore(4);
    Files.writeString(beside(".part.state"), "never mind");
    FetchResult result = run(true);
    isWhole(result);
    assertThat(result.requests()).isEqualTo(5);
  }

  @Test
  void whatIsWholeButForItsNameNeedsNoRequest() throws IOException {
    stopBefore(8);
    Path saved = Files.copy(beside(".part.state"), folder.resolve("saved"));
    run(false);
    String end =
        Files.readString(saved)
            .replace("skip=8", "skip=9")
            .replace("fetched=5", "fetched=6")
            .replace("isEnd=false", "isEnd=true")
            .replaceAll("bytes=\\d+", "bytes=" + Files.size(file));
    Files.delete(saved);

    // Stopped before the file got its name, and after.
    Files.move(file, beside(".part"));
    Files.write(beside(".part.rejected"), new byte[Long.BYTES]);
    Files.writeString(beside(".part.state"), end);
    isWhole(run(false));
    Files.writeString(beside(".part.state"), end);
    FetchResult result = run(false);
    isWhole(result);
    assertThat(result.requests()).isZero();

    // Somebody has taken the file away since.
    Files.writeString(beside(".part.state"), end);
    Files.delete(file);
    result = run(false);
    isWhole(result);
    assertThat(result.requests()).isEqualTo(5);
  }

  @Test
  void stateOfAnotherListIsRefused() throws IOException {
    stopBefore(4);
    for (String other : List.of("application=8", "pageSize=3", "baseUrl=https\\://other")) {
      String state = Files.readString(beside(".part.state"));
      String name = other.substring(0, other.indexOf('='));
      Files.writeString(beside(".part.state"), state.replaceAll(name + "=.*", "") + other + "\n");
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(FetchFailure.class)
          .hasMessage(
              "all.ndjson.part is of another --base-url, --application or --page-size; --restart"
                  + " begins anew");
      Files.writeString(beside(".part.state"), state);
    }
    isWhole(run(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "skip=1", "baseUrl=\\u00", "baseUrl=http\\://shop.talon.one"})
  void stateThatCannotBeReadIsRefused(String text) throws IOException {
    stopBefore(4);
    Files.writeString(beside(".part.state"), text);
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(FetchFailure.class)
        .hasMessage("all.ndjson.part.state is no state that can be read; --restart begins anew");
  }

  @Test
  void customersThatAreNotThoseOfTheStateAreRefused() throws IOException {
    stopBefore(4);
    String stored = Files.readString(beside(".part"));
    for (String other : List.of("", stored.substring(1), stored.replace("\"id\"", "\"no\""))) {
      Files.writeString(beside(".part"), other);
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(FetchFailure.class)
          .hasMessage("all.ndjson.part is not what its state says; --restart begins anew");
    }
  }

  @Test
  void twoRunsDoNotWriteOneFile() throws IOException {
    CustomerList list = new CustomerList(BaseUrl.of(shop.url()), 7, Fetching.PAGE_SIZE);
    try (FileSink first = new FileSink(file, list, false)) {
      first.begin(new SeenRows());
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(FetchFailure.class)
          .hasMessage("another run is writing all.ndjson.part");
    }
    isWhole(run(false));
  }

  @Test
  void linkStaysOne() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "as it was");
    Files.createSymbolicLink(file, target);
    run(false);
    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(target)).isEqualTo(WHOLE);
  }

  @Test
  void placeThatHoldsNoFileIsRefused() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is no regular file");
    assertThat(shop.asked()).isEmpty();
  }
}
