package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Responses.customers;
import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFetchTest {

  private final FetchFixture fetch = new FetchFixture();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void everyCustomerIsStoredOnceInListOrder(int total) throws IOException {
    FetchResult result = fetch.from(request -> ok(page(request, total)));
    assertThat(fetch.sink.ids()).hasSize(total).isSorted().doesNotHaveDuplicates();
    assertThat(fetch.sink.isComplete()).isTrue();
    assertThat(result.end().fetched()).isEqualTo(total);
    assertThat(result.end().repeated()).isZero();
    assertThat(result.end().isShort()).isFalse();
    assertThat(result.requests()).isEqualTo(Math.max(0, total - 1) / 2 + 1);
    assertThat(result.retries()).isZero();
  }

  @Test
  void requestsHavePathParametersAndHeaders() throws IOException {
    try (FakeServer server = new FakeServer(request -> ok(page(request, 3)))) {
      fetch.from(server.url() + "/", fetch.sink);
      assertThat(server.requests())
          .extracting(FakeServer.Request::path)
          .containsOnly("/v1/applications/7/customers");
      assertThat(server.requests()).extracting(FakeServer.Request::pageSize).containsOnly(3);
      assertThat(server.requests()).extracting(FakeServer.Request::skip).containsExactly(0, 2);
      assertThat(server.requests().get(1).headers())
          .contains(
              "Authorization: ManagementKey-v1 canary-key",
              "User-Agent: customer-kit",
              "Accept: application/json",
              "Accept-Encoding: gzip");
    }
  }

  @Test
  void gzipPagesAreDecompressed() throws IOException {
    fetch.from(request -> Responses.gzip(page(request, 3)));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"hasMore\":null,\"totalResultSize\":null",
        ",\"hasMore\":true",
        ",\"hasMore\":true,\"totalResultSize\":999999",
        ",\"hasMore\":false",
        ",\"hasMore\":false,\"totalResultSize\":0",
        ",\"hasMore\":false,\"totalResultSize\":1",
        ",\"hasMore\":false,\"totalResultSize\":5",
        ",\"hasMore\":false,\"totalResultSize\":7",
        ",\"totalResultSize\":-1",
      })
  void wrongTotalsDoNotAffectTheFetch(String claims) throws IOException {
    FetchResult result =
        fetch.from(
            request ->
                ok(page(customers(request.skip() + 1, Math.min(3, 5 - request.skip())), claims)));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(result.end().isShort()).isEqualTo(claims.contains("9") || claims.contains("7"));
    assertThat(result.end().isEndedIdle()).isFalse();
    assertThat(result.end().total()).isNotIn(0L, -1L);
    assertThat(result.requests()).isLessThanOrEqualTo(4);
  }

  @Test
  void pagesSmallerThanRequestedAreAccepted() throws IOException {
    FetchResult result =
        fetch.from(
            request ->
                ok(
                    page(
                        customers(request.skip() + 1, Math.min(2, 5 - request.skip())),
                        ",\"hasMore\":" + (request.skip() < 4))));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(result.end().isIncomplete()).isFalse();
  }

  @Test
  void pagesOfOneRowCountAsGaps() throws IOException {
    FetchResult result =
        fetch.from(
            request ->
                ok(
                    page(
                        customers(request.skip() + 1, Math.min(1, 3 - request.skip())),
                        ",\"hasMore\":" + (request.skip() < 2))));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L);
    assertThat(result.end().isIncomplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"hasMore\":true", ",\"totalResultSize\":999999"})
  void fetchEndsIfTheServerRepeatsAPage(String claims) throws IOException {
    FetchResult result = fetch.from(request -> ok(page(customers(1, 3), claims)));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L);
    assertThat(result.end().isEndedIdle()).isTrue();
    assertThat(result.end().repeated()).isEqualTo(20);
    assertThat(result.requests()).isEqualTo(11);
  }

  @Test
  void pagesOfKnownRowsDoNotEndTheFetchBeforeTheLimit() throws IOException {
    // Nine pages repeat known rows before one has a new row.
    FetchResult result =
        fetch.from(
            request ->
                ok(request.nth() < 11 ? page(customers(1, 3), "") : page(customers(3, 2), "")));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(result.end().isEndedIdle()).isFalse();
  }

  @Test
  void changedTotalIsDetected() throws IOException {
    FetchResult result =
        fetch.from(
            request ->
                ok(
                    page(
                        customers(request.skip() + 1, request.skip() == 0 ? 3 : 1),
                        ",\"totalResultSize\":" + (request.skip() == 0 ? 4 : 3))));
    assertThat(result.end().hasTotalChanged()).isTrue();
    assertThat(result.end().isShort()).isFalse();
  }

  @Test
  void missingTotalIsNotAChange() throws IOException {
    FetchResult result =
        fetch.from(
            request ->
                ok(
                    page(
                        customers(request.skip() + 1, Math.max(0, 3 - request.skip())),
                        request.skip() == 0 ? ",\"totalResultSize\":3" : "")));
    assertThat(result.end().hasTotalChanged()).isFalse();
  }

  @Test
  void nextRunResumesAfterARefusal() throws IOException {
    fetch.failure(
        request -> request.skip() < 4 ? ok(page(request, 7)) : Responses.status(400, "never mind"));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(fetch.sink.isComplete()).isFalse();

    FetchResult result = fetch.from(request -> ok(page(request, 7)));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(result.end().fetched()).isEqualTo(7);
    assertThat(result.end().repeated()).isZero();
    assertThat(result.requests()).isEqualTo(2);
  }
}
