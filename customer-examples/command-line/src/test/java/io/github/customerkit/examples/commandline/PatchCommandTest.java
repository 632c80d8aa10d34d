package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.Documents.accepted;
import static io.github.customerkit.examples.commandline.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchCommandTest {

  private static final String PROFILES =
      customer(1, "{\"Language\":\"english\",\"Points\":10.50}")
          + customer(2, "{\"Sizes\":[1,2]}")
          + customer(3, "{\"Vip\":true}");

  @TempDir private Path folder;

  private static String customer(long id, String attributes) {
    return accepted(id).replace("\"attributes\":{}", "\"attributes\":" + attributes) + "\n";
  }

  private static String definition(String name, String type, String rest) {
    return "{\"entity\":\"CustomerProfile\",\"name\":\""
        + name
        + "\",\"type\":\""
        + type
        + "\""
        + rest
        + "}";
  }

  private Run patch(String csv, String... options) throws IOException {
    String definitions =
        String.join(
            ",",
            definition("Language", "string", ""),
            definition("Points", "number", ""),
            definition("Vip", "boolean", ""),
            definition("Born", "time", ""),
            definition("Tags", "(list string)", ""),
            definition("Sizes", "(list number)", ""),
            definition("Home", "location", ""),
            definition(
                "Tier", "string", ",\"suggestions\":[\"gold\"],\"restrictedBySuggestions\":true"));
    List<String> arguments = new ArrayList<>(List.of("patch"));
    arguments.add(Files.writeString(folder.resolve("profiles"), PROFILES).toString());
    arguments.add(Files.writeString(folder.resolve("crm.csv"), csv).toString());
    Path file = folder.resolve("definitions");
    Files.writeString(file, "{\"data\":[" + definitions + "]}");
    arguments.add("--definitions=" + file);
    arguments.addAll(Arrays.asList(options));
    return Run.of("", arguments.toArray(String[]::new));
  }

  @Test
  void whatWouldChangeAndWhatIsRefusedIsTold() throws IOException {
    String csv =
        """
        integrationId,Language,Points,Vip,Tier
        shop-1,german,10.5,true,
        shop-2,,,,
        shop-3,,many,yes,silver
        nobody@example.org,german,,,
        shop-1,french,,,gold
        """;
    assertThat(patch(csv))
        .isEqualTo(
            new Run(
                1,
                """
                line 2: customer 1
                    ~ attribute Language
                    + attribute Vip
                line 4: - refused: /attributes/Vip: ERROR attribute-type: expected boolean
                line 4: - refused: /attributes/Points: ERROR attribute-type: expected number
                line 4: - refused: /attributes/Tier: ERROR attribute-value: is none of the values allowed: gold
                line 5: - refused: no profile has this integration ID
                line 6: customer 1
                    ~ attribute Language
                    + attribute Tier
                5 rows: 2 changed, 0 new, 1 unchanged, 2 refused
                """,
                "",
                ""));
  }

  @Test
  void theRequestsHaveEachValueOfItsType() throws IOException {
    String csv =
        """
        integrationId,Language,Points,Vip,Born,Tags,Sizes,Home
        shop-2,7,12345678901234567890,FALSE,2020-02-07T08:15:22Z,a; b,1;2.50,"{""lat"":1.0}"
        shop-3,,1e3,,,,,"52.5,13.4"
        """;
    Run run = patch(csv, "--format=update");
    assertThat(run.out())
        .isEqualTo(
            "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":{\"customerProfiles\":["
                + "{\"integrationId\":\"shop-2\",\"attributes\":{\"Sizes\":[1,2.50],\"Language\":\"7\","
                + "\"Points\":12345678901234567890,\"Vip\":false,\"Born\":\"2020-02-07T08:15:22Z\","
                + "\"Tags\":[\"a\",\"b\"],\"Home\":{\"lat\":1.0}}},"
                + "{\"integrationId\":\"shop-3\",\"attributes\":{\"Points\":1E+3,\"Home\":\"52.5,13.4\"}}]}}\n");
    assertThat(run.err())
        .isEqualTo("customers: 2 rows: 2 changed, 0 new, 0 unchanged, 0 refused\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void anEmptyFieldLeavesTheAttributeOrDeletesItIfThatIsAskedFor() throws IOException {
    String csv = "integrationId,Language,Points,Tags\nshop-1,,,\n";
    assertThat(patch(csv, "--format=update").out()).isEmpty();
    assertThat(patch(csv, "--format=update", "--delete-empty").out())
        .contains("\"attributes\":{\"Language\":null,\"Points\":null}");
  }

  @Test
  void profilesThatThereAreNotAreMadeIfThatIsAskedFor() throws IOException {
    String csv = "Points,integrationId\n5,new one\n";
    assertThat(patch(csv, "--create").out())
        .isEqualTo(
            "line 2: + a new profile\n" + "1 row: 0 changed, 1 new, 0 unchanged, 0 refused\n");
    assertThat(patch(csv, "--create", "--format=update").out())
        .contains("{\"integrationId\":\"new one\",\"attributes\":{\"Points\":5}}");
    assertThat(patch("Points,integrationId\n5,\n", "--create").out())
        .contains(
            "line 2: - refused: /integrationId: ERROR blank: must contain a visible character");
  }

  @Test
  void columnsThatAreNothingStopItBeforeAnythingIsTold() throws IOException {
    assertThat(patch("integrationId,Pionts\nshop-1,1\n"))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot read "
                    + folder.resolve("crm.csv")
                    + ": column Pionts is not defined; did you mean Points? (--ignore leaves a"
                    + " column out)\n",
                ""));
    assertThat(patch("integrationId,Pionts,Vip\nshop-1,1,true\n", "--ignore=Pionts").out())
        .contains("+ attribute Vip");
    assertThat(patch("key,Vip\nshop-1,true\n").err()).contains("there is no column integrationId");
    assertThat(patch("key,Vip\nshop-1,true\n", "--key=key").out()).contains("+ attribute Vip");
  }

  @Test
  void rowsThatAreNoneAreRefusedAndTheOthersTaken() throws IOException {
    Run run = patch("integrationId,Vip\nshop-1\nshop-1,true,x\nshop-2,true\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "line 2: - refused: ",
            "line 3: - refused: ",
            "line 4: customer 2\n    + attribute Vip");
  }

  @Test
  void whatCannotBeReadIsTwo() throws IOException {
    Path file = folder.resolve("profiles");
    assertThat(Run.of("", "patch", file.toString(), "nowhere").err())
        .isEqualTo(
            "customers: patch needs --definitions, which say what types the columns are of\n");
    assertThat(patch("")).extracting(Run::status).isEqualTo(2);
    Path definitions = folder.resolve("definitions");
    Run run = Run.of("", "patch", "nowhere", "nowhere", "--definitions=" + definitions);
    assertThat(run).isEqualTo(new Run(2, "", "customers: cannot read nowhere: no such file\n", ""));
    Files.writeString(file, rejected(1));
    Path csv = Files.writeString(folder.resolve("crm.csv"), "integrationId\n");
    assertThat(
            Run.of("", "patch", file.toString(), csv.toString(), "--definitions=" + definitions)
                .status())
        .isEqualTo(1);
  }
}
