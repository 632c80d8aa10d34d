package io.github.customerkit.json.invalid;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import org.junit.jupiter.api.Test;

class DuplicateNameTest {

  private static final String TOLD =
      " ERROR duplicate-name [unique names] the name occurs more than once in its object";

  private static String twice(String name, String first, String second) {
    String document = Document.full().with(name, first).toString();
    return document.substring(0, document.length() - 1) + ",\"" + name + "\":" + second + "}";
  }

  @Test
  void aFieldTwice() {
    ReportedProblems.of(twice("id", "6", "6")).containsExactly("/id" + TOLD);
    ReportedProblems.of(twice("sandbox", "true", "false")).containsExactly("/sandbox" + TOLD);
    ReportedProblems.of(twice("loyaltyMemberships", "null", "[]"))
        .containsExactly("/loyaltyMemberships" + TOLD);
  }

  @Test
  void secondValueIsNotCheckedAlso() {
    ReportedProblems.of(twice("id", "6", "\"x\"")).containsExactly("/id" + TOLD);
    ReportedProblems.of(twice("id", "6", "null")).containsExactly("/id" + TOLD);
    ReportedProblems.of(twice("id", "6", "1e999")).containsExactly("/id" + TOLD);
    ReportedProblems.of(twice("created", "\"2020-02-07T08:15:22Z\"", "\"x\""))
        .containsExactly("/created" + TOLD);
    ReportedProblems.of(twice("loyaltyMemberships", "[]", "[{}]"))
        .containsExactly("/loyaltyMemberships" + TOLD);
  }

  @Test
  void firstValueIsCheckedAndNotTheSecond() {
    ReportedProblems.codesOf(twice("id", "\"x\"", "6"))
        .containsExactly("/id wrong-type", "/id duplicate-name");
    ReportedProblems.codesOf(twice("id", "null", "6"))
        .containsExactly("/id missing", "/id duplicate-name");
  }

  @Test
  void anUnknownFieldTwice() {
    ReportedProblems.of(twice("region", "1", "null")).containsExactly("/region" + TOLD);
  }

  @Test
  void anAttributeTwiceAtAnyDepth() {
    ReportedProblems.of(Document.full().with("attributes", "{\"A\":1,\"A\":1}"))
        .containsExactly("/attributes/A" + TOLD);
    ReportedProblems.of(
            Document.full().withAttribute("null").with("attributes", "{\"A\":null,\"A\":null}"))
        .containsExactly("/attributes/A" + TOLD);
    ReportedProblems.of(Document.full().withAttribute("[0,{\"b\":{\"c\":1,\"c\":2}}]"))
        .containsExactly("/attributes/A/1/b/c" + TOLD);
  }

  @Test
  void insideAnUnknownField() {
    ReportedProblems.of(Document.full().with("u", "{\"a\":[{\"b\":1,\"b\":2}]}"))
        .containsExactly("/u/a/0/b" + TOLD);
  }

  @Test
  void inMemberships() {
    ReportedProblems.of(
            Document.full()
                .with(
                    "loyaltyMemberships",
                    "[{\"loyaltyProgramId\":1,\"joined\":null," + "\"loyaltyProgramId\":2}]"))
        .containsExactly("/loyaltyMemberships/0/loyaltyProgramId" + TOLD);
    ReportedProblems.of(
            Document.full()
                .with(
                    "audienceMemberships",
                    "[{\"id\":1,\"name\":\"n\"}," + "{\"id\":1,\"name\":\"n\",\"x\":1,\"x\":2}]"))
        .containsExactly("/audienceMemberships/1/x" + TOLD);
  }

  @Test
  void aNameThatOccursThriceIsReportedOnce() {
    ReportedProblems.of(Document.full().with("attributes", "{\"A\":1,\"A\":2,\"A\":3,\"A\":4}"))
        .containsExactly("/attributes/A" + TOLD);
    ReportedProblems.of(twice("id", "6", "6,\"id\":7,\"id\":8")).containsExactly("/id" + TOLD);
  }

  @Test
  void onceForEachNameAndEachObject() {
    ReportedProblems.of(
            Document.full()
                .withAttribute("[{\"b\":1,\"c\":2,\"b\":3,\"c\":4},{\"b\":1,\"b\":2},{\"b\":1}]"))
        .containsExactly(
            "/attributes/A/0/b" + TOLD, "/attributes/A/0/c" + TOLD, "/attributes/A/1/b" + TOLD);
  }

  @Test
  void whereTheValueIsOutOfPlace() {
    ReportedProblems.codesOf(Document.full().with("id", "{\"a\":1,\"a\":2}"))
        .containsExactly("/id wrong-type", "/id/a duplicate-name");
    ReportedProblems.codesOf("[{\"a\":1,\"a\":2}]")
        .containsExactly(" wrong-type", "/0/a duplicate-name");
  }

  @Test
  void insideTheSecondValueToo() {
    ReportedProblems.of(twice("u", "1", "{\"a\":1,\"a\":2}"))
        .containsExactly("/u" + TOLD, "/u/a" + TOLD);
  }

  @Test
  void theSameNameWrittenWithEscapes() {
    ReportedProblems.of(twice("id", "6", "6").replace(",\"id\"", ",\"\\u0069d\""))
        .containsExactly("/id" + TOLD);
  }

  @Test
  void namesInAnotherCaseOrAnotherObjectAreOthers() {
    ReportedProblems.of(Document.full().with("ID", "1").with("Id", "2").with("u", "{\"id\":3}"))
        .isEmpty();
    ReportedProblems.of(Document.full().with("\u00e9", "1").with("e\u0301", "2")).isEmpty();
  }
}
