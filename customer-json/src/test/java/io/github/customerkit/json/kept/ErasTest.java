package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.EraFile;
import io.github.customerkit.json.fixture.JsonTree;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests that every shape of a customer in every era of the API survives a round trip. */
class ErasTest {

  private static final List<String> KINDS =
      List.of("ApplicationCustomer", "CustomerProfile", "AudienceCustomer");

  /** The era of the fields that are not in {@link #SINCE}. */
  private static final String FIRST_ERA = "2019-05";

  /** Later fields, by the era that introduced them; the names of eras sort in time. */
  private static final Map<String, String> SINCE =
      Map.of(
          "audienceMemberships", "2020-10",
          "advocateIntegrationId", "2022",
          "sandbox", "2023-04");

  /** The first era of each kind: before 2021-08 a CustomerProfile had no ID. */
  private static final Map<String, String> KIND_SINCE =
      Map.of(
          "ApplicationCustomer", "2019-05",
          "CustomerProfile", "2021-08",
          "AudienceCustomer", "2023-04");

  private static final CustomerJson JSON = CustomerJson.create();

  private static Stream<DynamicTest> eachFile(Consumer<EraFile> test) {
    return EraFile.all().stream().map(one -> dynamicTest(one.toString(), () -> test.accept(one)));
  }

  private static Customer again(Customer customer) {
    return JSON.read(JSON.write(customer));
  }

  @TestFactory
  Stream<DynamicTest> everyRecordIsReadAndWrittenAsItWas() {
    return eachFile(
        file -> {
          List<Customer> customers = file.customers();
          assertThat(customers.stream().map(JSON::write).map(JsonTree::of).toList())
              .isEqualTo(file.documents().stream().map(JsonTree::normalised).toList());
          assertThat(file.documents().stream().map(JSON::read).toList()).isEqualTo(customers);
          assertThat(customers.stream().map(ErasTest::again).toList()).isEqualTo(customers);
          for (OutputFormat output : OutputFormat.values()) {
            assertThat(EraFile.customers(written(output, customers))).isEqualTo(customers);
          }
        });
  }

  private static byte[] written(OutputFormat output, List<Customer> customers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerWriter.builder().output(output).build().write(out, customers::forEach);
    return out.toByteArray();
  }

  @TestFactory
  Stream<DynamicTest> audienceCustomersAloneHaveConnectedIdsAndKeepThem() {
    return eachFile(
        file -> {
          boolean isConnected = file.kind().equals("AudienceCustomer");
          for (Customer customer : file.customers()) {
            assertThat(customer.connectedApplicationsIds().isPresent()).isEqualTo(isConnected);
            assertThat(customer.connectedAudiences().isPresent()).isEqualTo(isConnected);
            assertThat(again(customer).connectedApplicationsIds().toOptional())
                .isEqualTo(customer.connectedApplicationsIds().toOptional());
            assertThat(again(customer).connectedAudiences().toOptional())
                .isEqualTo(customer.connectedAudiences().toOptional());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> noFieldStandsBeforeItsEraOrInAnotherKind() {
    return eachFile(
        file -> {
          boolean isOfApplication = file.kind().equals("ApplicationCustomer");
          SINCE.forEach(
              (field, era) -> {
                if (file.era().compareTo(era) < 0
                    || (field.equals("advocateIntegrationId") && !isOfApplication)) {
                  assertThat(file.text()).doesNotContain('"' + field + '"');
                }
              });
        });
  }

  @Test
  void everyFieldIsFirstInTheEraThatIntroducedIt() {
    assertThat(CustomerSchema.CUSTOMER.fields())
        .allSatisfy(
            field ->
                assertThat(
                        EraFile.all().stream()
                            .filter(file -> file.text().contains('"' + field.name() + '"'))
                            .map(EraFile::era)
                            .findFirst())
                    .as(field.name())
                    .hasValue(SINCE.getOrDefault(field.name(), FIRST_ERA)));
  }

  @Test
  void everyEraHasTheKindsThatTheApiHadThen() {
    Map<String, Set<String>> kinds =
        EraFile.all().stream()
            .collect(
                Collectors.groupingBy(
                    EraFile::era, Collectors.mapping(EraFile::kind, Collectors.toSet())));
    assertThat(kinds)
        .allSatisfy(
            (era, found) ->
                assertThat(found)
                    .as(era)
                    .containsExactlyInAnyOrderElementsOf(
                        KINDS.stream()
                            .filter(kind -> KIND_SINCE.get(kind).compareTo(era) <= 0)
                            .toList()));
  }

  @Test
  void profileWithoutAnIdIsRefused() {
    String profile = Document.full().without("id").without("advocateIntegrationId").toString();
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> JSON.read(profile))
        .withMessageStartingWith("not a customer: /id: ERROR missing");
  }

  @Test
  void everyKindOfAnEraHasADocumentAPageAndAnExport() {
    Map<Path, List<String>> names =
        EraFile.all().stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.path().getParent(),
                    Collectors.mapping(EraFile::name, Collectors.toList())));
    assertThat(names)
        .allSatisfy(
            (directory, files) ->
                assertThat(files)
                    .as(directory.toString())
                    .containsExactly("customer.json", "export.ndjson", "page.json"));
    assertThat(EraFile.all()).extracting(EraFile::kind).hasSameElementsAs(KINDS);
  }

  @Test
  void tableOfTheReadmeHasEveryRecordThatIsRead() throws IOException {
    List<String> matrix = matrix();
    System.out.println(String.join("\n", matrix));
    assertThat(
            Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("<!-- eras -->"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|")))
        .containsExactlyElementsOf(matrix);
  }

  /** Returns the number of records of each kind, one row per era. */
  private static List<String> matrix() {
    List<String> rows = new ArrayList<>();
    rows.add(row("Era", KINDS));
    rows.add("|---|" + "---:|".repeat(KINDS.size()));
    for (String era : EraFile.all().stream().map(EraFile::era).distinct().toList()) {
      rows.add(row(era, KINDS.stream().map(kind -> cell(era, kind)).toList()));
    }
    return rows;
  }

  private static String row(String first, List<String> others) {
    return "| " + first + " | " + String.join(" | ", others) + " |";
  }

  private static String cell(String era, String kind) {
    long records =
        EraFile.all().stream()
            .filter(file -> file.era().equals(era) && file.kind().equals(kind))
            .mapToLong(file -> file.customers().size())
            .sum();
    return records == 0 ? "–" : Long.toString(records);
  }
}
