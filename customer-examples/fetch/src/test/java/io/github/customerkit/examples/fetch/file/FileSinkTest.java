package io.github.customerkit.examples.fetch.file;

import static io.github.customerkit.examples.fetch.Answers.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.list.BaseUrl;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.FetchFailure;
import io.github.customerkit.examples.fetch.row.SeenRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSinkTest extends FileSinkFixture {

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

  @Test
  void nextRunGoesOnWithPagesOfAnotherSize() throws IOException {
    stopBefore(4);
    CustomerList list = new CustomerList(BaseUrl.of(shop.url()), 7, 100);
    try (FileSink sink = new FileSink(file, list, false)) {
      assertThat(sink.begin(new SeenRows()).skip()).isEqualTo(5);
    }
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
  void customersAreThereBeforeTheStateTellsOfThem() throws IOException {
    stopBefore(4);
    long stored = Files.size(beside(".part"));
    Path inTheWay = Files.createDirectory(beside(".part.state.new")).resolve("a");
    Files.createFile(inTheWay);
    assertThatThrownBy(() -> run(false)).isInstanceOf(UncheckedIOException.class);
    assertThat(Files.size(beside(".part"))).isGreaterThan(stored);

    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    isWhole(run(false));
  }

  @Test
  void customersWithoutAStateAreFetchedAnew() throws IOException {
    Files.writeString(beside(".part"), customer(4) + "\n" + customer(5));
    isWhole(run(false));
  }

  @Test
  void restartThatIsRefusedForgetsNothing() throws IOException {
    stopBefore(4);
    refuseFrom(0);
    assertThatThrownBy(() -> run(true)).isInstanceOf(FetchFailure.class);
    refuseFrom(Integer.MAX_VALUE);
    int asked = shop.asked().size();
    isWhole(run(false));
    assertThat(shop.asked().get(asked).skip()).isEqualTo(4);
  }

  @Test
  void whatALinkLeadsToIsWritten() throws IOException {
    Path target = Files.createDirectory(folder.resolve("elsewhere")).resolve("whole");
    Files.writeString(target, "as it was");
    Files.createSymbolicLink(file, target);
    stopBefore(4);
    assertThat(target.resolveSibling("whole.part")).exists();
    run(false);
    assertThat(file).isSymbolicLink().hasContent(WHOLE);
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
  void linkStaysOne() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "as it was");
    Files.createSymbolicLink(file, target);
    run(false);
    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(target)).isEqualTo(WHOLE);
  }
}
