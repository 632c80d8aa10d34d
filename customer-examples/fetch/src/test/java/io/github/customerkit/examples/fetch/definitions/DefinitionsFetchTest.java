package io.github.customerkit.examples.fetch.definitions;

import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static io.github.customerkit.examples.fetch.Responses.status;
import static io.github.customerkit.examples.fetch.Responses.truncated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FakeServer;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.DefinitionsClient;
import io.github.customerkit.examples.fetch.http.RequestPace;
import io.github.customerkit.model.AttributeDefinition;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsFetchTest {

  private final FetchFixture fixture = new FetchFixture();
  private final List<String> rows = new ArrayList<>();
  private final List<Integer> skips = new ArrayList<>();

  private static String definition(int id) {
    return """
        {"id":%d,"entity":"%s","name":"A%d","title":"A","type":"number","description":"",\
        "suggestions":[],"hasAllowedList":false,"restrictedBySuggestions":false,"editable":true}"""
        .formatted(id, id % 2 == 0 ? "CustomerProfile" : "Event", id);
  }

  private void fill(int count) {
    IntStream.rangeClosed(1, count).forEach(id -> rows.add(definition(id)));
  }

  private byte[] answer(FakeServer.Request request, String claims) {
    skips.add(request.skip());
    int from = Math.min(rows.size(), request.skip());
    int to = Math.min(rows.size(), from + request.pageSize());
    return ok(page(rows.subList(from, to), claims.replace("TOTAL", "" + rows.size())));
  }

  private String fetch(@Nullable String entity, FakeServer.Handler handler) throws IOException {
    try (FakeServer server = new FakeServer(handler)) {
      RequestPace pace = new RequestPace(BigDecimal.valueOf(4), Duration.ofMinutes(1));
      DefinitionsClient client =
          DefinitionsClient.of(
              BaseUrl.of(server.url()),
              FetchFixture.KEY,
              FetchFixture.NO_PROXY,
              pace,
              fixture.time);
      return new DefinitionsFetch(client, entity, 3)
          .run(fixture::waiting).asList().stream()
              .map(AttributeDefinition::getName)
              .collect(Collectors.joining(" "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"totalResultSize\":TOTAL", ",\"totalResultSize\":0"})
  void pagesOverlapByOneDefinition(String claims) throws IOException {
    fill(6);
    assertThat(fetch(null, request -> answer(request, claims))).isEqualTo("A1 A2 A3 A4 A5 A6");
    assertThat(skips).startsWith(0, 2, 4);
  }

  @Test
  void filterIsSentAndAppliedToTheAnswer() throws IOException {
    fill(4);
    List<String> sent = new ArrayList<>();
    String names =
        fetch(
            "CustomerProfile",
            request -> {
              sent.add(request.more());
              return answer(request, "");
            });
    assertThat(names).isEqualTo("A2 A4");
    assertThat(sent).isNotEmpty().containsOnly("&entity=CustomerProfile");
  }

  @Test
  void listThatChangesIsFetchedAgain() throws IOException {
    fill(6);
    String names =
        fetch(
            null,
            request -> {
              if (skips.size() == 1) {
                rows.remove(0);
              }
              return answer(request, "");
            });
    assertThat(names).isEqualTo("A2 A3 A4 A5 A6");
    assertThat(skips).startsWith(0, 2, 0, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",\"totalResultSize\":9", ",\"hasMore\":true"})
  void incompleteListIsRefused(String claims) {
    fill(5);
    assertThatThrownBy(() -> fetch(null, request -> answer(request, claims)))
        .isInstanceOf(TransferFailure.class)
        .hasMessageStartingWith("the definitions changed while they were fetched, or the server");
    assertThat(skips).filteredOn(skip -> skip == 0).hasSize(3);
  }

  @Test
  void failuresThatMayBeTemporaryAreRetried() throws IOException {
    fill(2);
    String names =
        fetch(
            null,
            request ->
                switch (request.nth()) {
                  case 1 -> status(429, "", "Retry-After: 7");
                  case 2 -> truncated(page(rows, ""));
                  case 3 -> ok("{\"data\":[");
                  default -> answer(request, ",\"totalResultSize\":2");
                });
    assertThat(names).isEqualTo("A1 A2");
    assertThat(fixture.waits).hasSize(3).first().isEqualTo("the server answered 429: 7000");
  }

  @Test
  void aFetchThatGivesUpPromisesNotToResume() {
    assertThatThrownBy(() -> fetch(null, request -> status(503, "")))
        .isInstanceOf(TransferFailure.class)
        .hasMessage(
            "gave up after 8 tries: the server answered 503; run the same command again, which"
                + " starts over");
  }

  @Test
  void otherDocumentIsRefused() {
    assertThatThrownBy(() -> fetch(null, request -> ok("{\"data\":[{\"id\":true}]}")))
        .isInstanceOf(TransferFailure.class)
        .hasMessageContaining("/v1/attributes is not a page of definitions: /data/0/");
    assertThatThrownBy(() -> fetch(null, request -> status(404, "")))
        .hasMessageStartingWith("not found: ")
        .hasMessageEndingWith("/v1/attributes (404)");
  }
}
