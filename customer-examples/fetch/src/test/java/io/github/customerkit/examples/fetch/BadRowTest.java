package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Answers.customer;
import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadRowTest {

  private final Fetching fetching = new Fetching();

  @Test
  void serverThatSendsTheSameBadPageForEverEnds() throws IOException {
    FetchResult result = fetching.from(asked -> ok(page(List.of("null", "null"), "")));
    assertThat(result.end().rejected()).isEqualTo(2);
    assertThat(result.end().isEndedIdle()).isTrue();
  }

  @Test
  void badRowCostsOneRow() throws IOException {
    String bad = customer(3).replace("\"accountId\":31,", "");
    List<List<String>> pages =
        List.of(List.of(customer(1), "6"), List.of(bad, customer(4)), List.of("6"));
    FetchResult result = fetching.from(asked -> ok(page(pages.get(asked.skip() / 2), "")));
    assertThat(fetching.sink.ids()).containsExactly(1L, 4L);
    assertThat(result.end().rejected()).isEqualTo(2);
    assertThat(result.end().repeated()).isEqualTo(1);
    assertThat(fetching.rejects).containsExactly(2L, 3L);
    assertThat(fetching.sink.rejected().get(1).problems().toString())
        .isEqualTo("[/accountId: ERROR missing: required, but absent or null; expected int64]");
  }

  @Test
  void badRowsWithTheSameTextAreTwo() throws IOException {
    FetchResult result =
        fetching.from(asked -> ok(page(asked.skip() == 0 ? List.of("{}", "{}") : List.of(), "")));
    assertThat(result.end().rejected()).isEqualTo(2);
  }

  @Test
  void rowThatIsTooLongToBeHeldIsARowToo() throws IOException {
    String huge = "\"" + "x".repeat(11 << 20) + "\"";
    FetchResult result =
        fetching.from(
            asked -> ok(page(asked.skip() == 0 ? List.of(huge, huge) : List.of(customer(1)), "")));
    assertThat(result.end().rejected()).isEqualTo(2);
    assertThat(fetching.sink.ids()).containsExactly(1L);
  }
}
