package io.github.customerkit.examples.fetch.file;

import static io.github.customerkit.examples.fetch.Responses.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.CustomerList;
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
  void completeFetchLeavesOnlyTheFile() throws IOException {
    Files.writeString(file, "as it was");
    stopBefore(2);
    assertThat(file).hasContent("as it was");
    assertComplete(run(false));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8})
  void nextRunResumesWithoutRepeatedRequests(int row) throws IOException {
    stopBefore(row);
    int earlierRequests = server.requests().size();
    FetchResult result = run(false);
    assertComplete(result);
    assertThat(server.requests().get(earlierRequests).skip()).isEqualTo(row);
    assertThat(result.requests()).isEqualTo(5 - row / 2);
  }

  @Test
  void nextRunResumesWithAnotherPageSize() throws IOException {
    stopBefore(4);
    CustomerList list = new ApplicationCustomers(BaseUrl.of(server.url()), 7, 100);
    try (FileSink sink = new FileSink(file, list, false)) {
      assertThat(sink.begin(new SeenRows()).skip()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":5,\"cre", "{}\n", "\n\n", "x"})
  void bytesAfterTheLastStateAreDiscarded(String more) throws IOException {
    stopBefore(4);
    Files.writeString(sibling(".part"), more, StandardOpenOption.APPEND);
    Files.writeString(sibling(".part.rejected"), more, StandardOpenOption.APPEND);
    assertComplete(run(false));
  }

  @Test
  void incompleteTemporaryStateIsReplaced() throws IOException {
    stopBefore(4);
    Files.writeString(
        sibling(".part.state.new"), "half a state, and longer than any whole one is".repeat(100));
    assertComplete(run(false));
  }

  @Test
  void customersAreStoredBeforeTheState() throws IOException {
    stopBefore(4);
    long stored = Files.size(sibling(".part"));
    Path inTheWay = Files.createDirectory(sibling(".part.state.new")).resolve("a");
    Files.createFile(inTheWay);
    assertThatThrownBy(() -> run(false)).isInstanceOf(UncheckedIOException.class);
    assertThat(Files.size(sibling(".part"))).isGreaterThan(stored);

    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    assertComplete(run(false));
  }

  @Test
  void customersWithoutAStateAreFetchedAgain() throws IOException {
    Files.writeString(sibling(".part"), customer(4) + "\n" + customer(5));
    assertComplete(run(false));
  }

  @Test
  void refusedRestartKeepsTheEarlierRun() throws IOException {
    stopBefore(4);
    refuseFrom(0);
    assertThatThrownBy(() -> run(true)).isInstanceOf(TransferFailure.class);
    refuseFrom(Integer.MAX_VALUE);
    int earlierRequests = server.requests().size();
    assertComplete(run(false));
    assertThat(server.requests().get(earlierRequests).skip()).isEqualTo(4);
  }

  @Test
  void targetOfALinkIsWritten() throws IOException {
    Path target = Files.createDirectory(folder.resolve("elsewhere")).resolve("whole");
    Files.writeString(target, "as it was");
    Files.createSymbolicLink(file, target);
    stopBefore(4);
    assertThat(target.resolveSibling("whole.part")).exists();
    run(false);
    assertThat(file).isSymbolicLink().hasContent(WHOLE);
  }

  @Test
  void restartDiscardsTheEarlierRun() throws IOException {
    stopBefore(4);
    Files.writeString(sibling(".part.state"), "never mind");
    FetchResult result = run(true);
    assertComplete(result);
    assertThat(result.requests()).isEqualTo(5);
  }

  @Test
  void completePartFileIsRenamedWithoutARequest() throws IOException {
    stopBefore(8);
    Path saved = Files.copy(sibling(".part.state"), folder.resolve("saved"));
    run(false);
    String end =
        Files.readString(saved)
            .replace("isEnd=false", "isEnd=true")
            .replaceAll("bytes=\\d+", "bytes=" + Files.size(file));
    Files.delete(saved);

    // The run stopped before the file got its name, and after.
    Files.move(file, sibling(".part"));
    Files.write(sibling(".part.rejected"), new byte[Long.BYTES]);
    Files.writeString(sibling(".part.state"), end);
    assertComplete(run(false));
    Files.writeString(sibling(".part.state"), end);
    FetchResult result = run(false);
    assertComplete(result);
    assertThat(result.requests()).isZero();

    // The file was deleted since.
    Files.writeString(sibling(".part.state"), end);
    Files.delete(file);
    result = run(false);
    assertComplete(result);
    assertThat(result.requests()).isEqualTo(5);
  }

  @Test
  void linkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "as it was");
    Files.createSymbolicLink(file, target);
    run(false);
    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(target)).isEqualTo(WHOLE);
  }
}
