package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Responses.customer;
import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadRowTest {

  private final FetchFixture fetch = new FetchFixture();

  @Test
  void fetchEndsIfTheServerRepeatsAnInvalidPage() throws IOException {
    FetchResult result = fetch.from(request -> ok(page(List.of("null", "null", "null"), "")));
    assertThat(result.end().rejected()).isEqualTo(3);
    assertThat(result.end().isEndedIdle()).isTrue();
  }

  @Test
  void badRowDoesNotAffectOtherRows() throws IOException {
    String bad = customer(3).replace("\"accountId\":31,", "");
    List<String> rows = List.of(customer(1), "6", bad, customer(4), "6");
    FetchResult result =
        fetch.from(
            request -> ok(page(rows.subList(request.skip(), Math.min(5, request.skip() + 3)), "")));
    assertThat(fetch.sink.ids()).containsExactly(1L, 4L);
    assertThat(result.end().rejected()).isEqualTo(2);
    assertThat(result.end().repeated()).isEqualTo(1);
    assertThat(fetch.rejects).containsExactly(2L, 3L);
    assertThat(fetch.sink.rejected().get(1).problems().toString())
        .isEqualTo("[/accountId: ERROR missing: required, but absent or null; expected int64]");
  }

  @Test
  void badRowsWithTheSameTextCountSeparately() throws IOException {
    FetchResult result =
        fetch.from(request -> ok(page(request.skip() == 0 ? List.of("{}", "{}") : List.of(), "")));
    assertThat(result.end().rejected()).isEqualTo(2);
  }

  @Test
  void rowThatExceedsTheLimitIsRejected() throws IOException {
    String huge = "\"" + "x".repeat(11 << 20) + "\"";
    FetchResult result =
        fetch.from(
            request ->
                ok(
                    page(
                        request.skip() == 0
                            ? List.of(customer(1), huge, huge)
                            : List.of(huge, customer(2)),
                        "")));
    assertThat(result.end().rejected()).isEqualTo(2);
    assertThat(result.end().moves()).isZero();
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L);
  }
}
