package io.github.customerkit.examples.push.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerWordsTest {

  private static final UpdateRequest REQUEST =
      new UpdateRequest(
          1,
          1,
          1,
          UpdateOperation.PROFILE,
          "/v2/customer_profiles/shop%2D101%20berlin",
          """
          {"attributes":{"Points":165.5,"language":"deutsch und mehr","home":{"street":[{"x":-7}]},
          "flag":true,"empty":"","town":"K\u00f6ln"},"audiencesChanges":{"adds":[42],"deletes":[]}}
          """
              .getBytes(StandardCharsets.UTF_8),
          1);

  @ParameterizedTest
  @CsvSource({
    "attribute points must be true, true",
    "language is not an allowed value, true",
    "at most 1000 profiles, true",
    "the attribute empty is not defined, true",
    "no profile shop, false",
    "no profile 101, false",
    "no BERLIN, false",
    "no in-berlin-mitte, false",
    "no deutschland, false",
    "no und, false",
    "no hund, true",
    "165 is too much, false",
    "at most 7, false",
    "at most 77, true",
    "audience 42 is unknown, false",
    "street is unknown, false",
    "k\u00f6ln is unknown, false",
    "x is unknown, false",
    "home is unknown, true",
  })
  void aReasonWithAWordOfTheRequestIsHidden(String reason, boolean isShown) {
    assertThat(ServerWords.withoutData(": " + reason, REQUEST))
        .isEqualTo(isShown ? ": " + reason : "");
  }
}
