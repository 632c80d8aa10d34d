package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "Language", "a_1", "A__", "x9", "null"})
  void aNameOfLettersDigitsAndUnderscoresStands(String name) {
    ReportedProblems.codesOf(Document.full().with("attributes", "{\"" + name + "\":1e999}"))
        .containsExactly("/attributes/" + name + " too-large");
    ReportedProblems.codesOf(Document.full().with(name, "1e999"))
        .containsExactly("/" + name + " too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "_a",
        "9a",
        "0",
        "a b",
        "a ",
        "a-b",
        "a.b",
        "a/b",
        "a~b",
        "?",
        "jane@example.org",
        "J\u00fcrgen",
        "\u0130",
        "x\u0661",
        "\ud83d\ude00",
        "a\\u0000",
        "a\\n",
        "+49151"
      })
  void anyOtherNameIsHiddenAtAnyDepth(String name) {
    String value = "{\"" + name + "\":[0,{\"B\":1e999}]}";

    ReportedProblems.codesOf(Document.full().with("attributes", value))
        .containsExactly("/attributes/?/1/B too-large");
    ReportedProblems.codesOf(Document.full().withAttribute("[" + value + "]"))
        .containsExactly("/attributes/A/0/?/1/B too-large");
    ReportedProblems.codesOf(Document.full().with(name, "1e999")).containsExactly("/? too-large");
  }

  @Test
  void inEveryKindOfProblemThatCanOccurThere() {
    String odd = "\"jane@example.org\":";

    ReportedProblems.codesOf(Document.full().with("attributes", "{" + odd + "1," + odd + "2}"))
        .containsExactly("/attributes/? duplicate-name");
    ReportedProblems.codesOf(
            Document.full()
                .with("audienceMemberships", "[{\"id\":1,\"name\":\"n\"," + odd + "1e999}]"))
        .containsExactly("/audienceMemberships/0/? too-large");
  }

  @Test
  void twoHiddenNamesAreTwoProblems() {
    ReportedProblems.codesOf(Document.full().with("attributes", "{\"a b\":1e999,\"c d\":1e999}"))
        .containsExactly("/attributes/? too-large", "/attributes/? too-large");
  }

  @Test
  void inTheMessageOfTheExceptionToo() {
    String document = Document.full().with("attributes", "{\"jane@example.org\":1e999}").toString();

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> CustomerJson.create().read(document))
        .withMessage(
            "not a customer: /attributes/?: ERROR too-large: a number whose scale is beyond 400");
  }
}
