package io.github.customerkit.examples.commandline.convert;

import static io.github.customerkit.examples.commandline.testing.Documents.BYTE_ORDER_MARK;
import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCsvTest {

  private static final String FIELDS =
      "id,created,integrationId,attributes,accountId,closedSessions,totalSales,loyaltyMemberships,"
          + "audienceMemberships,lastActivity,sandbox,advocateIntegrationId";

  private static final String DEFINED =
      "AverageBasket,BirthDate,Home,Language,NewsletterOptIn,Note,Points,PreferredStores,"
          + "ShippingCountry,Sizes";

  private static final String FULL =
      """
      {"id":6,"created":"2020-02-07T08:15:22.5+01:00","integrationId":"=shop","attributes":\
      {"Points":12345678901234567890,"Rate":1.50E+3,"Debt":-5,"Text":"-5","Empty":"","Null":null,\
      "Yes":true,"List":["a","b;c"],"Quote":"a \\"b\\",\\nc"},"accountId":31,"closedSessions":3,\
      "totalSales":1E+2,"loyaltyMemberships":[{"joined":"2019-08-24T14:15:22Z",\
      "loyaltyProgramId":4}],"audienceMemberships":[{"id":2,"name":"Travel"}],\
      "lastActivity":"2020-02-08T14:15:20Z","sandbox":false,"advocateIntegrationId":""}\
      """;

  @TempDir private Path folder;

  private static Run csv(String in, String... more) {
    List<String> args = new ArrayList<>(List.of("convert", "-", "-", "--output=csv"));
    args.addAll(List.of(more));
    return Run.of(in, args.toArray(String[]::new));
  }

  @Test
  void everyFieldIsAColumnAndExact() {
    assertThat(csv(FULL, "--for=database").out())
        .isEqualTo(
            FIELDS
                + "\n"
                + "6,2020-02-07T07:15:22.500Z,=shop,"
                + "\"{\"\"Points\"\":12345678901234567890,\"\"Rate\"\":1.50E+3,\"\"Debt\"\":-5,"
                + "\"\"Text\"\":\"\"-5\"\",\"\"Empty\"\":\"\"\"\",\"\"Null\"\":null,"
                + "\"\"Yes\"\":true,\"\"List\"\":[\"\"a\"\",\"\"b;c\"\"],\"\"Quote\"\":\"\"a"
                + " \\\"\"b\\\"\",\\n"
                + "c\"\"}\",31,3,100,\"[{\"\"loyaltyProgramId\"\":4,\"\"joined\"\":\"\"2019-08-24T14:15:22Z\"\"}]\",\"[{\"\"id\"\":2,\"\"name\"\":\"\"Travel\"\"}]\",2020-02-08T14:15:20Z,false,\"\"\n");
  }

  @Test
  void attributesAreColumnsAndMissingDiffersFromEmpty() {
    Run run =
        csv(FULL, "--for=database", "--columns=Points,Rate,Debt,Text,Empty,Null,Yes,List,Quote");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().findFirst())
        .hasValue(FIELDS + ",Points,Rate,Debt,Text,Empty,Null,Yes,List,Quote");
    assertThat(run.out())
        .endsWith(
            ",\"\",12345678901234567890,1500,-5,-5,\"\",,true,"
                + "\"[\"\"a\"\",\"\"b;c\"\"]\",\"a \"\"b\"\",\nc\"\n");
  }

  @Test
  void textsThatASpreadsheetWouldComputeAreGuarded() {
    Run run = csv(FULL, "--columns=Debt,Text,Points");
    assertThat(run.out()).startsWith(BYTE_ORDER_MARK + FIELDS + ",Debt,Text,Points\n6,");
    assertThat(run.out())
        .contains(",'=shop,")
        .endsWith(",false,\"\",-5,'-5,12345678901234567890\n");
  }

  @Test
  void optionalFieldsMayBeMissing() {
    assertThat(csv(accepted(1), "--for=database").out().lines().skip(1).findFirst())
        .hasValueSatisfying(row -> assertThat(row).contains(",3,").endsWith(",").contains(",,"));
  }

  @Test
  void attributeThatNoCustomerHasIsReported() {
    assertThat(csv(FULL + "\n" + accepted(1), "--columns=Points,Pionts,Null").err())
        .isEqualTo("customers: warning: no customer has the attribute Pionts\n");
    assertThat(csv("", "--columns=Points").err()).doesNotContain("attribute");
    assertThat(csv("", "--columns=Points").out()).isEqualTo(BYTE_ORDER_MARK + FIELDS + ",Points\n");
  }

  @Test
  void fieldsWithoutAColumnAreReported() {
    String in = accepted(1).replace("{\"id\"", "{\"new\":1,\"a b\":2,\"id\"");
    assertThat(csv(in + "\n" + accepted(2)).err())
        .isEqualTo(
            "customers: warning: 1 customer has fields that are no columns of CSV: ?, new\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "A.CSV.gz"})
  void theNameSaysTheFormat(String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(Run.of(accepted(1), "convert", "-", file.toString()))
        .isEqualTo(new Run(0, "", "", ""));
    byte[] content =
        name.endsWith("gz")
            ? new GZIPInputStream(Files.newInputStream(file)).readAllBytes()
            : Files.readAllBytes(file);
    assertThat(content).asString().startsWith(BYTE_ORDER_MARK + FIELDS + "\n1,");
  }

  @ParameterizedTest
  @CsvSource({";,;", "tab,'\t'"})
  void separatorCanBeGiven(String separator, String character) {
    assertThat(csv(accepted(1), "--for=database", "--separator", separator).out())
        .startsWith("id" + character + "created" + character);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--columns=A", "--for=database", "--separator=;"})
  void optionsOfCsvRequireIt(String option) {
    assertThat(Run.of("", "convert", "-", "-", option))
        .isEqualTo(
            Run.ofWrongUsage(
                "convert",
                option.replaceAll("=.*", "")
                    + " requires CSV: OUT that ends with .csv, or --output csv"));
  }

  @Test
  void columnIsNotRepeated() {
    assertThat(csv("", "--columns=A,A", "--for=database").out()).isEqualTo(FIELDS + ",A\n");
    assertThat(csv("", "--columns=id"))
        .isEqualTo(Run.ofWrongUsage("convert", "--columns: every file has the column id already"));
  }

  @Test
  void skippedRecordsAreNoRows() {
    Run run = csv(rejected(1) + "\n" + accepted(2), "--for=database");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void patchReadsTheSameAttributes() {
    String samples = Samples.name(Samples.CUSTOMERS);
    String file = folder.resolve("a.csv").toString();
    String definitions = folder.resolve("definitions.json").toString();
    Run.of("", "attributes", samples, "--propose", definitions);
    Run.of("", "convert", samples, file, "--columns", DEFINED, "--for=database");

    Run run = Run.of("", "patch", samples, file, "--ignore", FIELDS, "--definitions", definitions);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("500 rows: 0 changed, 0 new, 500 unchanged, 0 refused\n");
  }

  @ParameterizedTest
  @CsvSource({"spreadsheet,0", "database,1"})
  void guardedTextsAreReadAgainAsTheyWere(String program, int status) throws IOException {
    Path in = Files.writeString(folder.resolve("in.ndjson"), FULL);
    String file = folder.resolve("a.csv").toString();
    String definitions = folder.resolve("definitions.json").toString();
    Run.of("", "attributes", in.toString(), "--propose", definitions);
    Run.of("", "convert", in.toString(), file, "--columns=Text,Quote,Debt,List");

    Run run =
        Run.of(
            "",
            "patch",
            in.toString(),
            file,
            "--from=" + program,
            "--ignore=" + FIELDS.replace("integrationId,", ""),
            "--definitions",
            definitions);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out().contains("1 row: 0 changed, 0 new, 1 unchanged, 0 refused\n"))
        .isEqualTo(status == 0);
  }
}
