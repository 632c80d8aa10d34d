package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the format of another input is named, without its content. */
class ForeignInputTest {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private static List<String> read(CustomerReader reader, byte[] input) {
    return reader.stream(new ByteArrayInputStream(input))
        .flatMap(one -> one.getProblems().stream())
        .map(one -> one.getCode() + ": " + one.getMessage())
        .toList();
  }

  static Stream<Arguments> foreign() {
    return Stream.of(
        of("<!DOCTYPE html>\n<html>{}", "syntax", "HTML"),
        of("\n <html><body>[1]</body>", "syntax", "HTML"),
        of("<?xml version=\"1.0\"?>\n<a/>", "syntax", "XML"),
        of("id,integrationId\n1,secret\n", "syntax", "CSV"),
        of("\ufeffid;integrationId\r\n1;secret\r\n", "syntax", "CSV"),
        of("sep=;\n\"id\";\"a;b\"\n1;secret\n", "syntax", "CSV"),
        of("id\tname\n1\tsecret\n", "syntax", "CSV"),
        of("PK\3\4secret", "syntax", "a zip archive; unpack it first"),
        of("BZh9secret", "syntax", "a compressed file; unpack it first"),
        of("\u00fd7zXZ\0secret", "syntax", "a compressed file; unpack it first"),
        of("\u0028\u00b5\u002f\u00fdsecret", "syntax", "a compressed file; unpack it first"),
        of("SQLite format 3\0secret", "syntax", "an SQLite database"));
  }

  private static Arguments of(String text, String code, String name) {
    byte[] input = text.startsWith("\ufeff") ? utf8(text) : text.getBytes(ISO_8859_1);
    return Arguments.of(input, code, name);
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void otherFormatsAreNamed(byte[] input, String code, String name) {
    assertThat(read(CustomerReader.create(), input))
        .containsExactly(code + ": expected JSON, found " + name);
    for (InputFormat said : List.of(InputFormat.ARRAY, InputFormat.PAGE)) {
      String expected = said.name().toLowerCase(Locale.ROOT);
      assertThat(read(CustomerReader.builder().input(said).build(), input))
          .containsExactly("wrong-type: expected " + expected + ", found " + name);
    }
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> CustomerReader.create().readPage(new ByteArrayInputStream(input)))
        .withMessage("not a page: ERROR wrong-type: expected page, found " + name);
  }

  @Test
  void otherEncodingsAreNamedWithAndWithoutAByteOrderMark() {
    for (String text : List.of(customer(1), "[" + customer(1) + "]", "[]", "{\n}\n")) {
      for (Charset wide : List.of(UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE)) {
        String name = wide.name().substring(0, 6);
        for (byte[] input : List.of(text.getBytes(wide), ("\ufeff" + text).getBytes(wide))) {
          String problem = "encoding: expected UTF-8, found " + name + "; save the file as UTF-8";
          assertThat(read(CustomerReader.create(), input)).containsExactly(problem);
          assertThat(read(CustomerReader.builder().input(InputFormat.ARRAY).build(), input))
              .containsExactly(problem);
          assertThatExceptionOfType(CustomerJsonException.class)
              .isThrownBy(() -> CustomerReader.create().readPage(new ByteArrayInputStream(input)))
              .withMessage("not a page: ERROR " + problem);
        }
      }
    }
  }

  @Test
  void customersWithCommasBetweenThemAreNamed() {
    String problem =
        "syntax: expected JSON, found customers separated by commas; enclose them in [ and ]";
    String[] customers = {customer(1), customer(2), customer(3)};
    for (String comma : List.of(",", ",\n", ",\n  ", ",\r\n")) {
      String input = String.join(comma, customers);
      assertThat(read(CustomerReader.create(), utf8(input))).containsExactly(problem);
      assertThat(read(CustomerReader.create(), utf8(input + ",\n"))).containsExactly(problem);
    }
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorOfAServerIsNamedByTheNamesThatAreKnown(String error, String names) {
    String problem =
        "wrong-type: expected customer, found an object with the names "
            + names
            + ", the response of a server to a bad request";
    for (String input :
        List.of(error, error.replace(":", ":\n"), "\ufeff" + error, "[" + error + "]")) {
      assertThat(read(CustomerReader.create(), utf8(input))).containsExactly(problem);
    }
    assertThat(read(CustomerReader.create(), utf8("{\"data\":[]}\n" + error + "{\"data\":[]}")))
        .containsExactly(problem);
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> CustomerReader.create().readPage(new ByteArrayInputStream(utf8(error))))
        .withMessage("not a page: ERROR " + problem.replace("customer, found", "page, found"));
  }

  @Test
  void answersBehindTheErrorOfAServerAreReadAsWhatTheyAre() {
    String error = "{\"message\":\"secret\"}\n";
    String pretty = customer(3).replace(",\"", ",\n\"");
    assertThat(Records.of(utf8(error))).containsExactly("1 line 1 at 0:  wrong-type");
    assertThat(Records.of(utf8(error, customer(2), "\n", customer(3))))
        .extracting(reported -> reported.replaceFirst("at .*:", "at:"))
        .containsExactly(
            "1 line 1 at:  wrong-type", "2 line 2 at: customer 2", "3 line 3 at: customer 3");
    for (String answers :
        List.of(
            "{\"data\":[" + customer(2) + "]}\n{\"data\":[" + customer(3) + "]}",
            "[" + customer(2) + "]\n[" + customer(3) + "]",
            "{\"data\":[" + customer(2) + "]}\n" + error + pretty,
            pretty.replace(":3,", ":2,") + "\n" + pretty)) {
      assertThat(Records.of(utf8(error, answers)))
          .startsWith("1 line null at 0:  wrong-type")
          .filteredOn(reported -> reported.contains("customer"))
          .extracting(reported -> reported.substring(reported.length() - 1))
          .containsExactly("2", "3");
    }
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of("{\"message\":\"secret\",\"StatusCode\":401}", "message, StatusCode"),
        Arguments.of(
            "{\"errors\":[{\"title\":\"secret\",\"source\":{\"a\":1}}],\"message\":\"x\"}",
            "errors, message"),
        Arguments.of("{\"err\\u006fr\":\"secret\"}", "error"));
  }

  @Test
  void objectWithOtherNamesIsNotAServerError() {
    assertThat(read(CustomerReader.create(), utf8("{\"message\":\"x\",\"secret\":1}")))
        .hasSizeGreaterThan(5)
        .allMatch(one -> one.startsWith("missing: "));
    assertThat(read(CustomerReader.create(), utf8("{\"code\":1}")))
        .allMatch(one -> one.startsWith("missing: "));
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () ->
                CustomerReader.create()
                    .readPage(new ByteArrayInputStream(utf8("{\"secret\":1,\"title\":2}"))))
        .withMessage(
            "not a page: ERROR wrong-type: expected page, found an object with the names title");
  }

  @Test
  void pagesSayWhatWasFoundInstead() {
    for (String[] found :
        new String[][] {
          {"", "nothing"},
          {" \n", "nothing"},
          {"[]", "an array"},
          {"\"secret\"", "a string"},
          {"-3", "a number"},
          {"nonsense", "another input"},
          {customer(1), "an object with the names id"},
          {"{\"data\":[],\"id\":1}", "an object with the names data, id"}
        }) {
      assertThatExceptionOfType(CustomerJsonException.class)
          .isThrownBy(
              () -> CustomerReader.create().readPage(new ByteArrayInputStream(utf8(found[0]))))
          .withMessage("not a page: ERROR wrong-type: expected page, found " + found[1]);
    }
  }

  @Test
  void textThatOnlyLooksALittleLikeCsvIsNot() {
    for (String text : List.of("hello, world\nthis is a text", "nonsense", "a{,}\nb{,}")) {
      assertThat(read(CustomerReader.create(), utf8(text)))
          .singleElement()
          .asString()
          .startsWith("syntax: not valid JSON at column ");
    }
  }

  @Test
  void everyFormHasItsNameInGermanAndEnglish() {
    for (ShapeMessages words : List.of(ShapeMessages.ENGLISH, ShapeMessages.of(Locale.GERMAN))) {
      List<String> names =
          Arrays.stream(InputForm.values())
              .map(form -> new FoundInput(form, List.of("a", "b")))
              .map(found -> words.problem(ShapeProblem.otherInput("x", found)).getMessage())
              .toList();
      assertThat(names).doesNotHaveDuplicates().allMatch(one -> one.matches(".*(x|UTF-8), .*"));
    }
    CustomerReader german = CustomerReader.builder().locale(Locale.GERMAN).build();
    assertThat(read(german, joined(utf8("<html>"))))
        .containsExactly("syntax: erwartet wird JSON, gefunden wurde HTML");
    assertThat(
            german.stream(new ByteArrayInputStream("{}".getBytes(UTF_16LE)))
                .flatMap(one -> one.getProblems().stream())
                .map(Problem::getMessage))
        .containsExactly(
            "erwartet wird UTF-8, gefunden wurde UTF-16; die Datei ist als UTF-8 zu speichern");
  }
}
