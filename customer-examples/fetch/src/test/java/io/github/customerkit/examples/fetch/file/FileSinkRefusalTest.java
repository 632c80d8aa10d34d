package io.github.customerkit.examples.fetch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.SeenRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSinkRefusalTest extends FileSinkFixture {

  @Test
  void stateOfAnotherListIsRefused() throws IOException {
    stopBefore(4);
    String state = Files.readString(sibling(".part.state"));
    for (String other : List.of(state.replace("/7/", "/8/"), state.replace("http", "https"))) {
      Files.writeString(sibling(".part.state"), other);
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(TransferFailure.class)
          .hasMessage(
              "all.ndjson.part belongs to another list, query or --base-url; --restart"
                  + " starts over");
      Files.writeString(sibling(".part.state"), state);
    }
    assertComplete(run(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "skip=1", "address=\\u00"})
  void unreadableStateIsRefused(String text) throws IOException {
    stopBefore(4);
    Files.writeString(sibling(".part.state"), text);
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(TransferFailure.class)
        .hasMessage("all.ndjson.part.state is not a valid state; --restart starts over");
  }

  @Test
  void customersThatDoNotMatchTheStateAreRefused() throws IOException {
    stopBefore(4);
    String stored = Files.readString(sibling(".part"));
    for (String other : List.of("", stored.substring(1), stored.replace("\"id\"", "\"no\""))) {
      Files.writeString(sibling(".part"), other);
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(TransferFailure.class)
          .hasMessage("all.ndjson.part does not match its state; --restart starts over");
    }
  }

  @Test
  void secondRunOnTheSameFileIsRefused() throws IOException {
    CustomerList list =
        new ApplicationCustomers(BaseUrl.of(server.url()), 7, FetchFixture.PAGE_SIZE);
    try (FileSink first = new FileSink(file, list, false)) {
      first.begin(new SeenRows());
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(TransferFailure.class)
          .hasMessage("another run is writing all.ndjson.part");
    }
    assertComplete(run(false));
  }

  @Test
  void pathThatIsNotARegularFileIsRefused() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is not a regular file");
    assertThat(server.requests()).isEmpty();
  }
}
