package io.github.customerkit.json.invalid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class ConfiguredLimitsTest {

  private static final Document FULL = Document.full();

  @Test
  void nesting() {
    ReadLimits limits = ReadLimits.builder().maxNesting(3).build();

    ReportedProblems.of(limits, FULL.withAttribute("[]")).isEmpty();
    ReportedProblems.of(limits, FULL.withAttribute("[[]]"))
        .containsExactly(" ERROR too-large [<= 3 levels] nesting of more than 3 levels");
    ReportedProblems.of(ReadLimits.builder().maxNesting(1).build(), FULL)
        .containsExactly(" ERROR too-large [<= 1 levels] nesting of more than 1 levels");
  }

  @Test
  void theDeepestNestingThatCanBeAllowedIsReadAndWrittenOnAnOrdinaryThread() {
    CustomerJson json = CustomerJson.create(ReadLimits.builder().maxNesting(1_000).build());
    String document = FULL.withAttribute("[".repeat(998) + "]".repeat(998)).toString();

    assertThat(json.writeString(json.read(document))).isEqualTo(document);
    ReportedProblems.of(() -> json.read(document.replace("[]", "[[]]")))
        .containsExactly(" ERROR too-large [<= 1000 levels] nesting of more than 1000 levels");
  }

  @Test
  void charactersDigitsAndScaleOfANumber() {
    ReadLimits characters = ReadLimits.builder().maxNumberLength(7).build();
    ReportedProblems.of(characters, FULL.withAttribute("-1.5e10")).isEmpty();
    ReportedProblems.of(characters, FULL.withAttribute("-1.5e100"))
        .containsExactly(
            "/attributes/A ERROR too-large [<= 7 characters] a number of more than 7 characters");

    ReadLimits digits = ReadLimits.builder().maxNumberDigits(6).build();
    ReportedProblems.of(digits, FULL.withAttribute("-123.456e7")).isEmpty();
    ReportedProblems.of(digits, FULL.withAttribute("0123456".substring(1))).isEmpty();
    ReportedProblems.of(digits, FULL.withAttribute("[1234567,0.123456]"))
        .containsExactly(
            "/attributes/A/0 ERROR too-large [<= 6 digits] a number of more than 6 digits",
            "/attributes/A/1 ERROR too-large [<= 6 digits] a number of more than 6 digits");

    ReadLimits scale = ReadLimits.builder().maxNumberScale(3).build();
    ReportedProblems.of(scale, FULL.withAttribute("[0.123,1e3,12345678,1e4,1.234567e3,1.5E+4]"))
        .containsExactly(
            "/attributes/A/3 ERROR too-large [-3 <= scale <= 3] a number whose scale is beyond 3");
  }

  @Test
  void stringsNamesMembersAndElements() {
    ReadLimits strings = ReadLimits.builder().maxStringLength(20).build();
    ReportedProblems.of(strings, FULL.withAttribute("\"" + "😀".repeat(10) + "\"")).isEmpty();
    ReportedProblems.of(strings, FULL.withAttribute("\"" + "😀".repeat(10) + "x\""))
        .containsExactly(
            "/attributes/A ERROR too-large [<= 20 characters] a string of more than 20 characters");

    ReadLimits names = ReadLimits.builder().maxNameLength(21).build();
    ReportedProblems.of(names, FULL).isEmpty();
    ReportedProblems.of(ReadLimits.builder().maxNameLength(20).build(), FULL)
        .containsExactly(
            "/advocateIntegrationId ERROR too-large [<= 20 characters]"
                + " a name of more than 20 characters");

    ReadLimits members = ReadLimits.builder().maxMembers(12).build();
    ReportedProblems.of(members, FULL).isEmpty();
    ReportedProblems.of(members, FULL.with("more", "1"))
        .containsExactly(" ERROR too-large [<= 12 members] an object of more than 12 members");

    ReadLimits elements = ReadLimits.builder().maxElements(2).build();
    ReportedProblems.of(
            elements,
            FULL.with("loyaltyMemberships", "[{\"loyaltyProgramId\":1},{\"loyaltyProgramId\":1}]"))
        .isEmpty();
    ReportedProblems.of(
            elements,
            FULL.with(
                "loyaltyMemberships",
                "[{\"loyaltyProgramId\":1},{\"loyaltyProgramId\":1},{\"loyaltyProgramId\":1}]"))
        .containsExactly(
            "/loyaltyMemberships ERROR too-large [<= 2 elements] a list of more than 2 elements");
  }

  @Test
  void aListOutOfPlaceIsNotCountedButItsContentAndTheRestAre() {
    ReadLimits limits = ReadLimits.builder().maxElements(2).build();
    String expected = " ERROR too-large [<= 2 elements] a list of more than 2 elements";

    ReportedProblems.of(limits, FULL.with("id", "[1,2,3]").withAttribute("[1,2,3]"))
        .containsExactly(
            "/id ERROR wrong-type [int64] expected int64, found an array",
            "/attributes/A" + expected);
    ReportedProblems.of(limits, FULL.with("id", "[[1,2,3]]"))
        .containsExactly(
            "/id ERROR wrong-type [int64] expected int64, found an array", "/id/0" + expected);
  }

  @Test
  void aDocumentIsMeasuredInBytesOfUtf8WithoutItsMarkHoweverItComes() {
    String document = FULL.withAttribute("\"aé€😀\"").toString();
    byte[] bytes = document.getBytes(UTF_8);
    byte[] marked = ("\ufeff" + document).getBytes(UTF_8);
    ReadLimits exact = ReadLimits.builder().maxDocumentLength(bytes.length).build();
    ReadLimits less = ReadLimits.builder().maxDocumentLength(bytes.length - 1).build();
    String message =
        " ERROR too-large [<= %1$d bytes] a document of more than %1$d bytes"
            .formatted(bytes.length - 1);

    for (Object limits : new Object[] {exact, less}) {
      CustomerJson json = CustomerJson.create((ReadLimits) limits);
      String[] expected = limits == exact ? new String[0] : new String[] {message};
      ReportedProblems.of(() -> json.read(document)).containsExactly(expected);
      ReportedProblems.of(() -> json.read(bytes)).containsExactly(expected);
      ReportedProblems.of(() -> json.read(marked)).containsExactly(expected);
      ReportedProblems.of(() -> json.read(new ByteArrayInputStream(bytes)))
          .containsExactly(expected);
      ReportedProblems.of(() -> json.read(new ByteArrayInputStream(marked)))
          .containsExactly(expected);
    }
  }

  @Test
  void documentThatIsTooLongIsNotExamined() {
    ReportedProblems.of(ReadLimits.builder().maxDocumentLength(3).build(), "nonsense")
        .containsExactly(" ERROR too-large [<= 3 bytes] a document of more than 3 bytes");
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () ->
                CustomerJson.create(ReadLimits.builder().maxDocumentLength(2).build())
                    .read(new byte[] {(byte) 0xff, 0, 1}))
        .withMessage("not a customer: ERROR too-large: a document of more than 2 bytes");
  }
}
