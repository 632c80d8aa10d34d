package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Answers.customers;
import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFetchTest {

  private final Fetching fetching = new Fetching();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void everyCustomerComesOnceInTheOrderOfTheList(int total) throws IOException {
    FetchResult result = fetching.from(asked -> ok(page(asked, total)));
    assertThat(fetching.sink.ids()).hasSize(total).isSorted().doesNotHaveDuplicates();
    assertThat(fetching.sink.isComplete()).isTrue();
    assertThat(result.end().fetched()).isEqualTo(total);
    assertThat(result.end().repeated()).isZero();
    assertThat(result.end().isShort()).isFalse();
    assertThat(result.requests()).isEqualTo(Math.max(0, total - 1) / 2 + 1);
    assertThat(result.retries()).isZero();
  }

  @Test
  void requestsSayWhatIsAskedForAndByWhom() throws IOException {
    try (Shop shop = new Shop(asked -> ok(page(asked, 3)))) {
      fetching.from(shop.url() + "/", fetching.sink);
      assertThat(shop.asked())
          .extracting(Shop.Asked::path)
          .containsOnly("/v1/applications/7/customers");
      assertThat(shop.asked()).extracting(Shop.Asked::pageSize).containsOnly(3);
      assertThat(shop.asked()).extracting(Shop.Asked::skip).containsExactly(0, 2);
      assertThat(shop.asked().get(1).headers())
          .contains(
              "Authorization: ManagementKey-v1 canary-key",
              "User-Agent: customer-kit",
              "Accept: application/json",
              "Accept-Encoding: gzip");
    }
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    fetching.from(asked -> Answers.gzip(page(asked, 3)));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L);
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
  void whateverTheServerClaimsAllComesAndItEnds(String claims) throws IOException {
    FetchResult result =
        fetching.from(
            asked -> ok(page(customers(asked.skip() + 1, Math.min(3, 5 - asked.skip())), claims)));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(result.end().isShort()).isEqualTo(claims.contains("9") || claims.contains("7"));
    assertThat(result.end().isEndedIdle()).isFalse();
    assertThat(result.end().total()).isNotIn(0L, -1L);
    assertThat(result.requests()).isLessThanOrEqualTo(4);
  }

  @Test
  void serverThatSendsFewerThanAskedForIsFollowed() throws IOException {
    FetchResult result =
        fetching.from(
            asked ->
                ok(
                    page(
                        customers(asked.skip() + 1, Math.min(2, 5 - asked.skip())),
                        ",\"hasMore\":" + (asked.skip() < 4))));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(result.end().isIncomplete()).isFalse();
  }

  @Test
  void pagesOfOneRowCannotShowWhetherRowsAreMissing() throws IOException {
    FetchResult result =
        fetching.from(
            asked ->
                ok(
                    page(
                        customers(asked.skip() + 1, Math.min(1, 3 - asked.skip())),
                        ",\"hasMore\":" + (asked.skip() < 2))));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L);
    assertThat(result.end().isIncomplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"hasMore\":true", ",\"totalResultSize\":999999"})
  void serverThatSendsTheSamePageForEverEnds(String claims) throws IOException {
    FetchResult result = fetching.from(asked -> ok(page(customers(1, 3), claims)));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L);
    assertThat(result.end().isEndedIdle()).isTrue();
    assertThat(result.end().repeated()).isEqualTo(20);
    assertThat(result.requests()).isEqualTo(11);
  }

  @Test
  void pagesOfOldRowsAreNoEndWhileNewOnesFollow() throws IOException {
    // Rows come again on nine pages, and then there is one that is new.
    FetchResult result =
        fetching.from(
            asked -> ok(asked.nth() < 11 ? page(customers(1, 3), "") : page(customers(3, 2), "")));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(result.end().isEndedIdle()).isFalse();
  }

  @Test
  void totalThatChangesIsSeen() throws IOException {
    FetchResult result =
        fetching.from(
            asked ->
                ok(
                    page(
                        customers(asked.skip() + 1, asked.skip() == 0 ? 3 : 1),
                        ",\"totalResultSize\":" + (asked.skip() == 0 ? 4 : 3))));
    assertThat(result.end().hasTotalChanged()).isTrue();
    assertThat(result.end().isShort()).isFalse();
  }

  @Test
  void totalThatIsSaidOnceIsNoOther() throws IOException {
    FetchResult result =
        fetching.from(
            asked ->
                ok(
                    page(
                        customers(asked.skip() + 1, Math.max(0, 3 - asked.skip())),
                        asked.skip() == 0 ? ",\"totalResultSize\":3" : "")));
    assertThat(result.end().hasTotalChanged()).isFalse();
  }

  @Test
  void nextRunGoesOnWhereTheLastWasRefused() throws IOException {
    fetching.failure(
        asked -> asked.skip() < 4 ? ok(page(asked, 7)) : Answers.status(400, "never mind"));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(fetching.sink.isComplete()).isFalse();

    FetchResult result = fetching.from(asked -> ok(page(asked, 7)));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(result.end().fetched()).isEqualTo(7);
    assertThat(result.end().repeated()).isZero();
    assertThat(result.requests()).isEqualTo(2);
  }
}
