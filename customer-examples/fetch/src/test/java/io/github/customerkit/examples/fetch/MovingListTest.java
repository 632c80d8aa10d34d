package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Responses.customers;
import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.http.PageSource;
import io.github.customerkit.examples.fetch.http.RequestPace;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.AudienceMembers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;
import io.github.customerkit.json.CustomerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lists that change during a fetch. */
class MovingListTest {

  private final FetchFixture fetch = new FetchFixture();

  /** The IDs of the customers, in list order. */
  private final List<Long> list = new ArrayList<>();

  private void fill(int count) {
    for (long id = 1; id <= count; id++) {
      list.add(id);
    }
  }

  private byte[] answer(FakeServer.Request request) {
    return ok(answer(request.skip(), request.pageSize()));
  }

  private String answer(int skip, int pageSize) {
    int from = Math.min(list.size(), skip);
    int to = Math.min(list.size(), from + pageSize);
    List<String> rows =
        list.subList(from, to).stream().map(id -> Responses.customer(id.intValue())).toList();
    return page(rows, ",\"totalResultSize\":" + list.size());
  }

  private FetchResult fetch(int pageSize, FakeServer.Handler handler) throws IOException {
    try (FakeServer server = new FakeServer(handler)) {
      CustomerList all = new ApplicationCustomers(BaseUrl.of(server.url()), 7, pageSize);
      RequestPace pace = new RequestPace(BigDecimal.valueOf(1_000), Duration.ofMinutes(1));
      return new CustomerFetch(
              all,
              FetchFixture.KEY,
              FetchFixture.NO_PROXY,
              pace,
              fetch.time,
              CustomerReader.create())
          .run(fetch.sink, fetch);
    }
  }

  /** Deletes as many customers at the beginning as are added at the end. */
  @ParameterizedTest
  @CsvSource({"1000, 3000, 3", "1000, 3000, 49", "1000, 3000, 51", "1000, 3000, 700", "2, 9, 1"})
  void customersPresentThroughoutTheFetchAreNotMissed(int pageSize, int total, int moved)
      throws IOException {
    fill(total);
    FetchResult result =
        fetch(
            pageSize,
            request -> {
              byte[] answer = answer(request);
              if (request.nth() == 2) {
                list.subList(0, moved).clear();
                for (long id = total + 1L; id <= total + moved; id++) {
                  list.add(id);
                }
              }
              return answer;
            });
    assertThat(fetch.sink.ids()).doesNotHaveDuplicates().containsAll(list);
    assertThat(result.end().isIncomplete()).isFalse();
    assertThat(result.end().repeated()).isLessThanOrEqualTo(moved);
  }

  /** Fetches without HTTP, so that many lists can be tested. */
  private final class ChangingPages implements PageSource {
    private final Random random;
    private final CustomerReader reader = CustomerReader.create();
    private final int burst;
    private final List<Long> stayed = new ArrayList<>(list);
    private final boolean hasTotal;
    private long lastId = list.size();
    private long requests;

    ChangingPages(Random random, boolean hasTotal) {
      this.random = random;
      this.hasTotal = hasTotal;
      burst = 1 + random.nextInt(12);
    }

    @Override
    public PageResponse page(PageRequest page, FetchListener listener) {
      requests++;
      byte[] answer = answer(page).getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(4) == 0) {
        boolean atTheBeginning = random.nextBoolean();
        for (int i = random.nextInt(burst); i > 0 && !list.isEmpty(); i--) {
          stayed.remove(list.remove(atTheBeginning ? 0 : random.nextInt(list.size())));
        }
        for (int i = random.nextInt(burst); i > 0; i--) {
          list.add(random.nextBoolean() ? list.size() : random.nextInt(list.size() + 1), ++lastId);
        }
      }
      return new PageResponse(reader.readPage(new ByteArrayInputStream(answer)), answer);
    }

    private String answer(PageRequest page) {
      String answer = MovingListTest.this.answer((int) page.skip(), page.pageSize());
      boolean hasMore = page.skip() + page.pageSize() < list.size();
      return hasTotal
          ? answer
          : answer.replaceFirst("\"totalResultSize\":\\d+", "\"hasMore\":" + hasMore);
    }

    @Override
    public long requests() {
      return requests;
    }

    @Override
    public long retries() {
      return 0;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void completeFetchesOfMovingListsHaveEveryCustomer(boolean hasTotal) {
    int complete = 0;
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      list.clear();
      fill(10 + random.nextInt(50));
      ChangingPages pages = new ChangingPages(random, hasTotal);
      MemorySink sink = new MemorySink();
      BaseUrl base = BaseUrl.of("https://a");
      int pageSize = 2 + random.nextInt(20);
      CustomerList all =
          hasTotal
              ? new ApplicationCustomers(base, 7, pageSize)
              : new AudienceMembers(base, 7, pageSize);
      FetchResult result = new CustomerFetch(all, pages).run(sink, fetch);
      assertThat(sink.ids()).as("seed %d", seed).doesNotHaveDuplicates();
      if (!result.end().isIncomplete()) {
        complete++;
        assertThat(sink.ids()).as("seed %d", seed).containsAll(pages.stayed);
      }
    }
    assertThat(complete).isGreaterThan(1_500);
  }

  @Test
  void movedRowsAreReadAgain() throws IOException {
    fill(7);
    FetchResult result =
        fetch(
            3,
            request -> {
              byte[] answer = answer(request);
              if (request.nth() == 1) {
                list.subList(0, 2).clear();
              }
              return answer;
            });
    assertThat(fetch.sink.ids()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(result.end().moves()).isPositive();
    assertThat(result.end().isIncomplete()).isFalse();
  }

  @Test
  void listThatShrinksBelowTheRowsReadEnds() throws IOException {
    fill(60);
    FetchResult result =
        fetch(
            20,
            request -> {
              byte[] answer = answer(request);
              if (request.nth() == 3) {
                list.subList(5, 60).clear();
              }
              return answer;
            });
    assertThat(fetch.sink.ids()).hasSizeGreaterThanOrEqualTo(56).contains(1L, 2L, 3L, 4L, 5L);
    assertThat(result.end().isIncomplete()).isFalse();
  }

  @Test
  void resumedRunDetectsMovedRows() throws IOException {
    fill(9);
    fetch.failure(request -> request.skip() < 4 ? answer(request) : Responses.status(400, ""));
    assertThat(fetch.sink.ids()).containsExactly(1L, 2L, 3L, 4L, 5L);
    list.subList(0, 3).clear();
    fetch(3, this::answer);
    assertThat(fetch.sink.ids()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void constantlyMovingListEndsIncomplete() throws IOException {
    // Every page has different customers.
    FetchResult result =
        fetch(
            3,
            request ->
                ok(
                    request.skip() < 20
                        ? page(customers(request.nth() * 3, 3), "")
                        : page(List.of(), "")));
    assertThat(result.end().moves()).isEqualTo(Checkpoint.MAX_MOVES);
    assertThat(result.end().gaps()).isPositive();
    assertThat(result.end().isIncomplete()).isTrue();
  }
}
