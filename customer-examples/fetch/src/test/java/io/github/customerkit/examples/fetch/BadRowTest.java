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
    FetchResult result = fetching.from(asked -> ok(page(List.of("null", "null", "null"), "")));
    assertThat(result.end().rejected()).isEqualTo(3);
    assertThat(result.end().isEndedIdle()).isTrue();
  }

  @Test
  void badRowCostsOneRow() throws IOException {
    String bad = customer(3).replace("\"accountId\":31,", "");
    List<String> rows = List.of(customer(1), "6", bad, customer(4), "6");
    FetchResult result =
        fetching.from(
            asked -> ok(page(rows.subList(asked.skip(), Math.min(5, asked.skip() + 3)), "")));
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
            asked ->
                ok(
                    page(
                        asked.skip() == 0
                            ? List.of(customer(1), huge, huge)
                            : List.of(huge, customer(2)),
                        "")));
    assertThat(result.end().rejected()).isEqualTo(2);
    assertThat(result.end().moves()).isZero();
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L);
  }
}
