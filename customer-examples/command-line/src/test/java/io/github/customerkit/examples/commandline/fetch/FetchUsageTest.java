package io.github.customerkit.examples.commandline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchUsageTest {

  private static final String USAGE =
      """
      Usage: customers fetch [-hVq] --base-url=URL --application=N [--restart]
                             [--prune] [--language=LANGUAGE] [--page-size=N]
                             [--rate=N] [--timeout=SECONDS] [--format=FORMAT]
                             [--out=FILE | --into=URL]
      Fetches all customers of an application into a file or a database, and resumes
      an interrupted run.
      The key of the Management API is taken from the environment:
      TALON_ONE_MANAGEMENT_KEY.
            --base-url=URL        The base URL of the API: https, or http on this
                                    machine.
            --application=N       The application's ID.
            --out=FILE            The NDJSON file to write; it is FILE.part until it
                                    is complete.
            --into=URL            A database to import into: jdbc:sqlite:FILE, or
                                    jdbc:postgresql://HOST/DATABASE with user and
                                    password in PGUSER and PGPASSWORD (default: the
                                    file customers.db in this folder).
            --restart             Start over, even if an interrupted run could be
                                    resumed.
            --prune               Delete the customers of the database that the list
                                    does not have, unless a record was rejected or
                                    rows may have been missed.
            --language=LANGUAGE   The language in which problems are reported: en
                                    (default) or de.
            --page-size=N         The number of customers per request (1000).
            --rate=N              Send at most N requests per second (3).
            --timeout=SECONDS     Wait at most SECONDS for a response (60).
            --format=FORMAT       The format of the result: text (default) or json.
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   all customers that the server sent are stored
        1   a record was rejected (skipped in FILE, or stored in the table rejects),
              or customers may be missing
        2   wrong usage, or not fetched to the end; FILE is unchanged, and a database
              has the rows so far
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rate=0 | --rate: expected a number from 0.001 to 1000 but was" + " '0'",
        "--page-size=1 | --page-size: expected a whole number from 2 to" + " 1000 but was '1'",
        "--page-size=1001 | --page-size: expected a whole number from 2 to"
            + " 1000 but was '1001'",
        "--application=0 | --application: expected a whole number from 1 to"
            + " 9223372036854775807 but was '0'",
        "--timeout=0 | --timeout: expected a whole number from 1 to 3600 but" + " was '0'",
        "--base-url=http://canary.example | --base-url: expected"
            + " https, so that others cannot read the key (http is allowed to this machine only)",
      })
  void wrongUsageIsTwo(String option, String message) {
    assertThat(
            Run.of("", "fetch", "--base-url=https://a", "--application=1", "--out=never", option))
        .isEqualTo(Run.ofWrongUsage("fetch", message));
  }

  @Test
  void helpNamesTheVariable() {
    assertThat(Run.of("", "fetch", "--help")).isEqualTo(new Run(0, USAGE, "", ""));
  }
}
