package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Customer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a document that just keeps the limits takes the fast path, and no other does. */
class ScanLimitsTest {

  private static Customer read(Document document, ReadLimits.Builder limits) {
    byte[] bytes = document.bytes();
    return new CustomerScanner(limits.build()).read(bytes, 0, bytes.length);
  }

  private static ReadLimits.Builder limits() {
    return ReadLimits.builder();
  }

  @Test
  void limitsThatTheUsualDocumentJustKeeps() {
    Document usual = Document.full();
    assertThat(read(usual, limits().maxNumberDigits(18))).isNotNull();
    assertThat(read(usual, limits().maxNumberScale(18))).isNotNull();
    assertThat(read(usual, limits().maxNameLength(21))).isNotNull();
    assertThat(read(usual, limits().maxStringLength(20))).isNotNull();
    assertThat(read(usual, limits().maxStringLength(19))).isNull();
  }

  @Test
  void namesAndTextsOutsideTheTableAreLimited() {
    Document name = Document.full().with("n".repeat(25), "1");
    assertThat(read(name, limits().maxNameLength(25))).isNotNull();
    assertThat(read(name, limits().maxNameLength(24))).isNull();
    for (String text :
        new String[] {"x".repeat(30), "x".repeat(28) + "é", "x".repeat(28) + "\\n"}) {
      Document value = Document.full().withAttribute('"' + text + '"');
      assertThat(read(value, limits().maxStringLength(30))).as(text).isNotNull();
      assertThat(read(value, limits().maxStringLength(28))).as(text).isNull();
    }
  }

  @Test
  void unknownFieldsAreMembers() {
    Document more = Document.full().with("new", "1");
    assertThat(read(more, limits().maxMembers(13))).isNotNull();
    assertThat(read(more, limits().maxMembers(12))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attributes          | {'A':[1,2]}",
        "loyaltyMemberships  | [{'loyaltyProgramId':1},{'loyaltyProgramId':2}]",
        "audienceMemberships | [{'id':1,'name':'A'},{'id':2,'name':'B'}]"
      },
      quoteCharacter = '~')
  void elementsAreLimited(String field, String json) {
    Document two = Document.full().with(field, json.replace('\'', '"'));
    assertThat(read(two, limits().maxElements(2))).isNotNull();
    assertThat(read(two, limits().maxElements(1))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "[{},{}]", "{'a':{},'b':[]}", "[[1],[2]]"})
  void depthIsThatOfOpenBrackets(String json) {
    String value = json.replace('\'', '"');
    int levels = json.length() > 2 ? 3 : 2;
    Document document = Document.full().with("x", value).with("y", value).with("z", value);
    assertThat(read(document, limits().maxNesting(3))).isNotNull();
    assertThat(read(document.with("z", "[[" + value + "]]"), limits().maxNesting(levels + 2)))
        .isNotNull();
    assertThat(read(document.with("z", "[[" + value + "]]"), limits().maxNesting(levels + 1)))
        .isNull();
  }

  @Test
  void emptyFieldsAreLeftAgain() {
    Document empty =
        Document.full()
            .with("attributes", "{}")
            .with("loyaltyMemberships", "[]")
            .with("audienceMemberships", "[]")
            .with("x", "[[]]");
    assertThat(read(empty, limits().maxNesting(3))).isNotNull();
    assertThat(read(empty, limits().maxNesting(2))).isNull();
    Document memberships = Document.full().with("x", "[[]]");
    assertThat(read(memberships, limits().maxNesting(3))).isNotNull();
  }
}
