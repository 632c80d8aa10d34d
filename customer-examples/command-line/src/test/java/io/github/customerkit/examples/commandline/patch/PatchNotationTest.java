package io.github.customerkit.examples.commandline.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV files as offices make them. */
class PatchNotationTest extends PatchRuns {

  private Run update(String csv, String... options) throws IOException {
    String[] all = new String[options.length + 1];
    all[0] = "--format=update";
    System.arraycopy(options, 0, all, 1, options.length);
    return patch(csv, all);
  }

  /** Runs on bytes, which replace the CSV file of a first run. */
  private Run patchBytes(byte[] csv, String... options) throws IOException {
    patch("integrationId\n");
    Path file = Files.write(folder.resolve("b.csv"), csv);
    String[] args = new String[options.length + 5];
    args[0] = "patch";
    args[1] = folder.resolve("profiles").toString();
    args[2] = file.toString();
    args[3] = "--definitions=" + folder.resolve("definitions");
    args[4] = "--format=update";
    System.arraycopy(options, 0, args, 5, options.length);
    return Run.of("", args);
  }

  @Test
  void theDecimalSignMayBeAComma() throws IOException {
    String csv = "integrationId;Points;Sizes\nshop-2;-1234,50;41|42,5\n";
    assertThat(update(csv, "--separator=;", "--decimal=,", "--list-separator=|").out())
        .contains("\"Points\":-1234.50", "\"Sizes\":[41,42.5]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.234,5|,", "1.5|,", "1,5|.", "1'234|,"})
  void numberWithAnotherSignIsRefused(String number, String sign) throws IOException {
    Run run =
        update(
            "integrationId;Points\nshop-2;" + number + "\n", "--separator=;", "--decimal=" + sign);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("line 2: /attributes/Points: ERROR attribute-type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd.MM.yyyy | 07.02.2020 | 2020-02-07T00:00:00Z",
        "d.M.yyyy HH:mm | 7.2.2020 09:05 | 2020-02-07T09:05:00Z",
        "yyyy-MM-dd HH:mm:ssxxx | 2020-02-07 09:05:01+01:00 | 2020-02-07T08:05:01Z",
        "dd.MM.yyyy | 2020-02-07T08:15:22Z | 2020-02-07T08:15:22Z",
        "d.M.yy hh:mm a | 7.2.20 09:05 PM | 2020-02-07T21:05:00Z",
        "dd.MM.yyyy HH | 07.02.2020 21 | 2020-02-07T21:00:00Z",
      })
  void datesHaveTheGivenPattern(String pattern, String date, String time) throws IOException {
    Run run = update("integrationId,Born\nshop-2," + date + "\n", "--date-format=" + pattern);
    assertThat(run.out()).contains("\"Born\":\"" + time + "\"");
  }

  @ParameterizedTest
  @CsvSource({"30.02.2020", "7.2.2020", "2020-02-07", "00.00.0000"})
  void anotherDateIsRefused(String date) throws IOException {
    Run run = update("integrationId,Born\nshop-2," + date + "\n", "--date-format=dd.MM.yyyy");
    assertThat(run.err()).contains("line 2: /attributes/Born: ERROR attribute-type");
  }

  @Test
  void wrongOptionsAreReported() throws IOException {
    assertThat(patch("", "--date-format=QQQQQQQ"))
        .isEqualTo(
            Run.ofWrongUsage(
                "patch",
                "--date-format: expected a pattern of a date such as dd.MM.yyyy but was"
                    + " 'QQQQQQQ'"));
    assertThat(patch("", "--date-format=HH:mm").err()).contains("expected a pattern of a date");
    for (String pattern :
        new String[] {"dd.MM.yyyy hh:mm", "dd.MM.yyyy mm", "dd.MM.yyyy KK", "dd.MM.yyyy xxx"}) {
      assertThat(patch("", "--date-format=" + pattern))
          .isEqualTo(
              Run.ofWrongUsage(
                  "patch",
                  "--date-format: expected a pattern that reads a whole time, such as"
                      + " 'dd.MM.yyyy HH:mm', but was '"
                      + pattern
                      + "'"));
    }
    assertThat(patch("", "--decimal=;").err()).contains("--decimal: expected . or , but was ';'");
    for (String encoding : new String[] {"UTF-16", "nonsense", "?"}) {
      assertThat(patch("", "--encoding=" + encoding))
          .isEqualTo(
              Run.ofWrongUsage(
                  "patch",
                  "--encoding: expected an encoding that includes ASCII, such as UTF-8 or"
                      + " ISO-8859-1, but was '"
                      + encoding
                      + "'"));
    }
  }

  @Test
  void theEncodingMayBeAnother() throws IOException {
    byte[] latin =
        "integrationId,Language\nshop-2,\u00e4\nnobody,\u00f6\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(patchBytes(latin).err())
        .isEqualTo(
            "customers: cannot read "
                + folder.resolve("b.csv")
                + ": line 2: not UTF-8; --encoding sets another encoding, such as ISO-8859-1; save UTF-16 as UTF-8\n");
    Path rejects = folder.resolve("r.csv");
    Run run = patchBytes(latin, "--encoding=ISO-8859-1", "--rejects=" + rejects);
    assertThat(run.out()).contains("\"Language\":\"\u00e4\"");
    assertThat(Files.readString(rejects, StandardCharsets.ISO_8859_1)).contains("nobody,\u00f6,");
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("\uFEFFsep=;\nintegrationId;Vip\nshop-2;true\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(patchBytes(packed.toByteArray()).out()).contains("\"Vip\":true");
  }

  @Test
  void textsMayStandForAnEmptyField() throws IOException {
    String csv = "integrationId\tPoints\tLanguage\nshop-1\tNULL\t#N/A\n";
    assertThat(update(csv, "--separator=tab", "--null=NULL,#N/A").err()).contains("1 unchanged");
    assertThat(update(csv, "--separator=tab", "--null=NULL,#N/A", "--delete-empty").out())
        .contains("\"Points\":null", "\"Language\":null");
  }

  @Test
  void guardedFormulasAreRestoredOnRequest() throws IOException {
    String csv = "integrationId,Language\nshop-2,'=1\n";
    assertThat(update(csv).out()).contains("\"Language\":\"'=1\"");
    assertThat(update(csv, "--from=spreadsheet").out()).contains("\"Language\":\"=1\"");
  }

  @Test
  void ignoredNameThatIsNoColumnIsReported() throws IOException {
    Run run = patch("integrationId,Note\nshop-2,x\n", "--ignore=Note,Nota");
    assertThat(run.err()).isEqualTo("customers: warning: --ignore: there is no column Nota\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void rowsThatContradictEachOtherAreReportedAndTheLastCounts() throws IOException {
    String csv =
        """
        integrationId,Points,Born
        shop-2,1,2020-02-07T08:15:22Z
        shop-2,1.0,2020-02-07T09:15:22+01:00
        shop-2,,
        shop-2,2,
        """;
    assertThat(patch(csv).out())
        .endsWith(
            """
            4 rows: 2 changed, 0 new, 2 unchanged, 0 refused

            SEVERITY  CODE           WHERE               COUNT  FIRST IN  WHAT
            WARNING   contradiction  /attributes/Points      1  line 5    an earlier row of the \\
            customer sets another value; the last one counts
            """
                .replace("\\\n", ""));
    assertThat(patch(csv).status()).isZero();
    assertThat(update(csv).err())
        .startsWith("customers: line 5: /attributes/Points: WARNING contradiction: an earlier row");
    assertThat(patch(csv, "--format=json").out())
        .contains("{\"line\":5,\"warnings\":[{\"pointer\":\"/attributes/Points\",");
    assertThat(patch("integrationId,Vip\nnew,true\nnew,false\n", "--create").out())
        .contains("contradiction  /attributes/Vip      1  line 3");
    assertThat(patch("integrationId,Points\nshop-1,\nshop-1,5\n", "--delete-empty").out())
        .contains("contradiction");
  }
}
