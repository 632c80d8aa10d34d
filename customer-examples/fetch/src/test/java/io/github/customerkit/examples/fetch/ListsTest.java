package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Responses.customers;
import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static io.github.customerkit.examples.fetch.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.AccountProfiles;
import io.github.customerkit.examples.fetch.list.AudienceMembers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.list.ProfileSearch;
import io.github.customerkit.examples.fetch.list.SearchQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lists whose server reports no total. */
class ListsTest {

  /** Spaces, an escape and a decimal that a rewritten document would not have. */
  private static final String QUERY =
      "{ \"attributes\" : {\"Points\":1.50,\"Name\":\"\\u00e9\"},\n\"integrationIDs\":[\"shop-1\"]}";

  private final FetchFixture fetch = new FetchFixture();

  private static CustomerList search(String url) {
    SearchQuery query = SearchQuery.of(QUERY.getBytes(StandardCharsets.UTF_8));
    return new ProfileSearch(BaseUrl.of(url), query, true, FetchFixture.PAGE_SIZE);
  }

  private static CustomerList members(String url) {
    return new AudienceMembers(BaseUrl.of(url), 4, FetchFixture.PAGE_SIZE);
  }

  private static String correct(FakeServer.Request request, int total) {
    int end = Math.min(total, request.skip() + request.pageSize());
    return page(
        customers(request.skip() + 1, end - request.skip()), ",\"hasMore\":" + (end < total));
  }

  private FetchResult fetch(FakeServer.Handler handler) throws IOException {
    try (FakeServer server = new FakeServer(handler)) {
      return fetch.from(members(server.url()), fetch.sink);
    }
  }

  private List<FakeServer.Request> requests(Function<String, CustomerList> list)
      throws IOException {
    try (FakeServer server =
        new FakeServer(request -> request.nth() == 2 ? status(503, "") : ok(correct(request, 5)))) {
      FetchResult result = fetch.from(list.apply(server.url()), fetch.sink);
      assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
      assertThat(result.end().isCertain()).isTrue();
      assertThat(result.retries()).isEqualTo(1);
      assertThat(server.requests())
          .extracting(FakeServer.Request::skip)
          .containsExactly(0, 2, 2, 4);
      return server.requests();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void liveAndSandboxProfilesAreRequestedApart(boolean isSandbox) throws IOException {
    assertThat(requests(url -> new AccountProfiles(BaseUrl.of(url), isSandbox, 3)))
        .allMatch(request -> request.path().equals("/v1/customers/no_total"))
        .allMatch(request -> request.more().equals("&sandbox=" + isSandbox));
  }

  @Test
  void membersOfAnAudienceAreRequested() throws IOException {
    assertThat(requests(ListsTest::members))
        .allMatch(request -> request.path().equals("/v1/audiences/4/memberships"))
        .allMatch(request -> request.more().isEmpty() && request.body().isEmpty());
  }

  @Test
  void queryIsSentUnchangedWithEveryPageAndRetry() throws IOException {
    assertThat(requests(ListsTest::search))
        .hasSize(4)
        .allMatch(request -> request.path().equals("/v1/customer_search/no_total"))
        .allMatch(request -> request.more().equals("&sandbox=true"))
        .allMatch(request -> request.header("Content-Type").equals("application/json"))
        .allMatch(request -> request.body().equals(QUERY));
  }

  @Test
  void wordsOfTheServerAboutAQueryAreNotRepeated() throws IOException {
    try (FakeServer server =
        new FakeServer(request -> status(400, "{\"message\":\"no profile is called canary\"}"))) {
      assertThatThrownBy(() -> fetch.from(search(server.url()), fetch.sink))
          .isInstanceOf(TransferFailure.class)
          .hasMessage("the server refused the request (400)");
    }
  }

  @Test
  void shortPageEndsAListOnlyIfTheServerSaysSo() throws IOException {
    FetchResult result =
        fetch(
            request ->
                ok(
                    page(
                        customers(request.skip() + 1, Math.min(2, 5 - request.skip())),
                        request.skip() < 4 ? "" : ",\"hasMore\":null")));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(result.end().isIncomplete()).isFalse();
    assertThat(result.end().repeated()).isZero();
  }

  @Test
  void emptyPageOfAServerThatReportsMoreMayMissRows() throws IOException {
    FetchResult result =
        fetch(
            request ->
                ok(
                    page(
                        customers(request.skip() + 1, Math.min(3, 4 - request.skip())),
                        ",\"hasMore\":true")));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(result.end().isEndedIdle()).isTrue();
    assertThat(result.end().isIncomplete()).isTrue();
  }

  @Test
  void emptyListIsComplete() throws IOException {
    FetchResult result = fetch(request -> ok("{\"data\":[]}"));
    assertThat(result.end().isIncomplete()).isFalse();
    assertThat(result.requests()).isEqualTo(1);
  }

  @Test
  void serverThatRepeatsAPageEndsTheFetch() throws IOException {
    FetchResult result = fetch(request -> ok(page(customers(1, 3), ",\"hasMore\":true")));
    assertThat(result.end().isEndedIdle()).isTrue();
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void movedRowsAreReadAgainAndLeaveDoubt() throws IOException {
    FetchResult result =
        fetch(
            request -> {
              int gone = request.nth() == 1 ? 0 : 2;
              int from = request.skip() + gone + 1;
              int count = Math.max(0, Math.min(3, 8 - from));
              return ok(page(customers(from, count), ",\"hasMore\":" + (from + count < 8)));
            });
    assertThat(fetch.sink.ids()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(result.end().moves()).isPositive();
    assertThat(result.end().isIncomplete()).isFalse();
    assertThat(result.end().isCertain()).isFalse();
  }

  @Test
  void nextRunResumesAfterARefusal() throws IOException {
    assertThatThrownBy(
            () -> fetch(r -> r.skip() < 4 ? ok(correct(r, 7)) : status(400, "never mind")))
        .isInstanceOf(TransferFailure.class);
    assertThat(fetch.sink.ids()).hasSize(5);
    FetchResult result = fetch(request -> ok(correct(request, 7)));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(result.requests()).isEqualTo(2);
  }
}
