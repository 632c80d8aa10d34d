package io.github.customerkit.json.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the messages of documents' problems in both languages. */
class ShapeMessagesTest {

  private static Arguments of(Object document, String german) {
    return Arguments.of(document.toString(), german);
  }

  private static Arguments inId(String value, String german) {
    return of(Document.full().with("id", value), german);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        of(
            Document.full().without("id"),
            "Pflichtfeld, aber nicht vorhanden oder null; erwartet wird int64"),
        inId("{}", "erwartet wird int64, gefunden wurde ein Objekt"),
        inId("[]", "erwartet wird int64, gefunden wurde eine Liste"),
        inId("\"6\"", "erwartet wird int64, gefunden wurde ein Text"),
        inId("true", "erwartet wird int64, gefunden wurde ein Wahrheitswert"),
        inId(
            "6.5", "erwartet wird int64, gefunden wurde eine Zahl mit Nachkommateil oder Exponent"),
        inId("9223372036854775808", "eine Zahl außerhalb des Bereichs von int64"),
        of(Document.full().with("sandbox", "1"), "erwartet wird boolean, gefunden wurde eine Zahl"),
        of(
            Document.full().with("audienceMemberships", "[null]"),
            "erwartet wird object, gefunden wurde null"),
        of(
            Document.full().with("created", "\"yesterday\""),
            "erwartet wird ein Zeitpunkt nach RFC 3339 wie 2020-02-07T08:15:22Z"),
        of(
            Document.full().with("totalSales", "1e999"),
            "eine Zahl, deren Skala jenseits von 400 liegt"),
        of(
            Document.full().with("attributes", "{\"a\":1,\"a\":2}"),
            "der Name steht mehr als einmal in seinem Objekt"),
        of(
            Document.full().with("attributes", "[".repeat(70) + "]".repeat(70)),
            "eine Verschachtelung von mehr als 64 Ebenen"),
        of("{\"id\": nul}", "kein gültiges JSON, Spalte 11"),
        of("{\n\"id\": nul}", "kein gültiges JSON, Zeile 2, Spalte 10 des Datensatzes"),
        of(
            Document.full() + " []",
            "nach dem Ende des Dokuments steht noch etwas, Spalte "
                + (Document.full().toString().length() + 3)),
        of(
            Document.full().with("integrationId", "\"\\ud800\""),
            "kein gültiges UTF-8, oder ein einzelnes Surrogat in einem Text"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void germanChangesTheMessagesOnly(String document, String german) {
    List<Problem> problems = problems(Locale.GERMANY, document);
    assertThat(problems).extracting(Problem::getMessage).contains(german);
    assertThat(problems)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("message")
        .isEqualTo(problems(Locale.ENGLISH, document));
  }

  private static List<Problem> problems(Locale locale, String document) {
    try {
      CustomerJson.create(ReadLimits.defaults(), locale).read(document);
    } catch (CustomerJsonException e) {
      return e.getProblems();
    }
    return List.of();
  }

  private static String german(ShapeProblem problem) {
    return ShapeMessages.of(Locale.GERMAN).problem(problem).getMessage();
  }

  @Test
  void pagesAreRefusedInTheLanguage() {
    CustomerReader german = CustomerReader.builder().locale(Locale.GERMAN).build();
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> german.readPage(Records.utf8("[]")))
        .withMessage("not a page: ERROR wrong-type: erwartet wird page, gefunden wurde eine Liste");
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> german.readPage(Records.utf8("{\"data\":[],\"hasMore\":1}")))
        .withMessage(
            "not a page: /hasMore: ERROR wrong-type: erwartet wird boolean, gefunden wurde eine"
                + " Zahl");
    byte[] damaged = Records.utf8("{\"data\":[],\"hasMore\":1}");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> german.stream(new ByteArrayInputStream(damaged)).toList())
        .withMessageContaining("erwartet wird boolean, gefunden wurde eine Zahl");
  }

  @Test
  void writingIsRefusedInTheLanguage() {
    ReadLimits limits = ReadLimits.defaults();
    CustomerJson german = CustomerJson.create(limits, Locale.GERMAN);
    Customer customer = german.read(Document.full().toString());
    Customer late = customer.toBuilder().created(Instant.MAX).build();
    String time = "erwartet wird ein Zeitpunkt nach RFC 3339 wie 2020-02-07T08:15:22Z";
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> german.write(late))
        .withMessage("cannot be written as JSON: /created: ERROR bad-timestamp: " + time);
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> german.writeChanges(CustomerChanges.between(customer, late)))
        .withMessageEndingWith("ERROR bad-timestamp: " + time);
    Attributes lone = Attributes.builder().string("A", "\ud800").build();
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> AttributesJson.create(limits, Locale.GERMAN).write(lone))
        .withMessageEndingWith("kein gültiges UTF-8, oder ein einzelnes Surrogat in einem Text");
  }

  @Test
  void everyMessageIsThereInBothLanguagesWithTheSameArguments() {
    ResourceBundle english = bundle(Locale.ROOT);
    ResourceBundle german = bundle(Locale.GERMAN);

    assertThat(german.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(40);
    for (String key : english.keySet()) {
      assertThat(german.getString(key))
          .as(key)
          .satisfies(
              text ->
                  assertThat(text.replaceAll("[^{}0-9]|(?<![{])[0-9]", ""))
                      .isEqualTo(english.getString(key).replaceAll("[^{}0-9]|(?<![{])[0-9]", "")));
    }
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(ShapeMessages.class.getPackageName() + ".messages", language);
  }

  @Test
  void everyLimitHasItsGermanWords() {
    assertThat(
            Arrays.stream(LimitKind.values())
                .map(kind -> german(ShapeProblem.tooLarge("", kind, 7))))
        .containsExactly(
            "eine Verschachtelung von mehr als 7 Ebenen",
            "ein Name von mehr als 7 Zeichen",
            "ein Text von mehr als 7 Zeichen",
            "ein Objekt von mehr als 7 Feldern",
            "eine Liste von mehr als 7 Elementen",
            "eine Zahl von mehr als 7 Zeichen",
            "eine Zahl von mehr als 7 Ziffern",
            "ein Dokument von mehr als 7 Bytes",
            "ein Datensatz von mehr als 7 Problemen",
            "Zeiger auf die Probleme von mehr als 7 Zeichen");
    assertThat(german(ShapeProblem.wrongType("", "number", JsonKind.NOT_FINITE)))
        .isEqualTo("erwartet wird number, gefunden wurde NaN oder unendlich");
  }

  @Test
  void readersOfManySpeakTheLanguageForRecordsThatTheyDoNotHold() {
    CustomerReader.Builder german = CustomerReader.builder().locale(Locale.GERMAN);
    assertThat(german.input(InputFormat.ARRAY).build().stream(in("7")))
        .flatExtracting(CustomerRecord::getProblems)
        .extracting(Problem::getMessage)
        .containsExactly("erwartet wird array, gefunden wurde eine Zahl");
    assertThat(german.input(InputFormat.PAGE).build().stream(in("{\"hasMore\":true}")))
        .flatExtracting(CustomerRecord::getProblems)
        .extracting(Problem::getExpected, Problem::getMessage)
        .containsExactly(
            tuple(
                "array or null",
                "Pflichtfeld, aber nicht vorhanden; erwartet wird array oder null"));
    ReadLimits tight = ReadLimits.builder().maxDocumentLength(10).build();
    assertThat(
            german.input(InputFormat.NDJSON).limits(tight).build().stream(
                in(Document.full().toString())))
        .flatExtracting(CustomerRecord::getProblems)
        .extracting(Problem::getMessage)
        .containsExactly("ein Dokument von mehr als 10 Bytes");
  }

  @Test
  void otherLanguagesAreEnglishWhateverTheDefaultOfTheMachineIs() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      String document = Document.full().without("id").toString();
      assertThat(problems(Locale.FRENCH, document)).isEqualTo(problems(Locale.ENGLISH, document));
      assertThat(problems(Locale.FRENCH, document))
          .extracting(Problem::getMessage)
          .containsExactly("required, but absent or null; expected int64");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLocaleIsRequired() {
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerJson.create(ReadLimits.defaults(), null))
        .withMessage("locale");
  }

  @Test
  void tableOfTheReadmeHasEveryCodeAndNoOther() throws IOException {
    Set<String> codes =
        documents()
            .flatMap(one -> problems(Locale.ENGLISH, (String) one.get()[0]).stream())
            .map(problem -> '`' + problem.getCode() + '`')
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(
            Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("<!-- shape problems -->"))
                .skip("<!-- shape problems -->\n| header\n|---".lines().count())
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].trim()))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(Records.utf8(text));
  }
}
