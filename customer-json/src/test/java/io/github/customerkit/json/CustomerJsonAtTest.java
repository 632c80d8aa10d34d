package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests reading one customer inside another document. */
class CustomerJsonAtTest {

  private static final CustomerJson JSON = CustomerJson.create().at("/customerProfile");
  private static final Customer CUSTOMER = CustomerJson.create().read(customer(6));
  private static final String RESPONSE =
      "{\"effects\":[],\"customerProfile\":" + customer(6) + ",\"x\":{}}";

  @Test
  void bytesStringsStreamsAndFilesGiveTheSame(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(RESPONSE));
    }
    assertThat(JSON.read(RESPONSE)).isEqualTo(CUSTOMER);
    assertThat(JSON.read(utf8("\ufeff" + RESPONSE))).isEqualTo(CUSTOMER);
    assertThat(JSON.read(packed.toByteArray())).isEqualTo(CUSTOMER);
    assertThat(JSON.read(new ByteArrayInputStream(utf8(RESPONSE)))).isEqualTo(CUSTOMER);
    assertThat(JSON.read(Files.writeString(folder.resolve("a"), RESPONSE))).isEqualTo(CUSTOMER);
  }

  @Test
  void customersInArraysHaveAnIndex() {
    String bulk = "{\"integrationStates\":[{},{\"customerProfile\":" + customer(6) + "}]}";
    CustomerJson second = CustomerJson.create().at("/integrationStates/1/customerProfile");
    assertThat(second.read(bulk)).isEqualTo(CUSTOMER);
    ReportedProblems.of(() -> second.read("{\"integrationStates\":[{}]}"))
        .containsExactly(
            "/integrationStates/1 ERROR missing [object] required, but absent or null;"
                + " expected object");
  }

  @Test
  void problemsPointIntoTheCustomerOrToThePlace() {
    ReportedProblems.of(() -> JSON.read(RESPONSE.replace("31", "3.1")))
        .singleElement()
        .asString()
        .startsWith("/accountId ERROR wrong-type [int64] ");
    ReportedProblems.of(() -> JSON.read("{}"))
        .containsExactly(
            "/customerProfile ERROR missing [customer] required, but absent or null;"
                + " expected customer");
    ReportedProblems.of(() -> JSON.read(RESPONSE.replace("{}}", "1,\"x\":2,\"y\":tru}")))
        .extracting(line -> line.substring(0, line.indexOf(" [")))
        .containsExactly("/x ERROR duplicate-name", " ERROR syntax");
    ReportedProblems.of(() -> JSON.read("")).hasSize(1).first().asString().contains(" syntax ");
    ReportedProblems.of(() -> JSON.read(joined(utf8("{\"a\":\""), new byte[] {-1}, utf8("\"}"))))
        .singleElement()
        .asString()
        .contains(" encoding ");
  }

  @Test
  void aDocumentMayBeAsLongAsTheLimitWithoutItsMark() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(RESPONSE.length()).build();
    CustomerJson json = CustomerJson.create(limits, Locale.ROOT).at("/customerProfile");

    assertThat(json.read(RESPONSE)).isEqualTo(CUSTOMER);
    assertThat(json.read(utf8("\ufeff" + RESPONSE))).isEqualTo(CUSTOMER);
    for (String longer : List.of(RESPONSE + " ", "\ufeff" + RESPONSE + " ")) {
      ReportedProblems.of(() -> json.read(utf8(longer)))
          .singleElement()
          .asString()
          .contains(" too-large ");
    }
  }

  @Test
  void limitsAndLanguageAreKept() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(RESPONSE.length() - 1).build();
    CustomerJson german = CustomerJson.create(limits, Locale.GERMAN).at("/customerProfile");
    ReportedProblems.of(() -> german.read(RESPONSE))
        .singleElement()
        .asString()
        .contains(" ein Dokument von mehr als ");
    ReportedProblems.of(() -> german.read(utf8(RESPONSE)))
        .singleElement()
        .asString()
        .contains(" ein Dokument von mehr als ");
  }

  @Test
  void writingIsTheSame() {
    assertThat(JSON.writeString(CUSTOMER)).isEqualTo(customer(6));
    assertThat(JSON.at("").read(customer(6))).isEqualTo(CUSTOMER);
  }

  @Test
  void placesOfSeveralCustomersAndOtherTextsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.at("/a/*"))
        .withMessage(
            "at has a *; expected the place of one customer, or CustomerReader.builder().at for"
                + " several");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.at("a"))
        .withMessage("at is 'a'; expected a JSON Pointer such as /customerProfile");
    assertThatNullPointerException().isThrownBy(() -> JSON.at(null)).withMessage("pointer");
  }
}
