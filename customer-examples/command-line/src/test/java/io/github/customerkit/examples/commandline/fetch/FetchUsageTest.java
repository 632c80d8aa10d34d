package io.github.customerkit.examples.commandline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchUsageTest {

  private static final String USAGE =
      """
      Usage: customers fetch [-hVq] --base-url=URL [--sandbox] [--restart] [--prune]
                             [--language=LANGUAGE] [--page-size=N] [--rate=N]
                             [--timeout=SECONDS] [--format=FORMAT] [--application=N |
                             --profiles | --audience=ID | --query=FILE] [--out=FILE |
                             --into=DATABASE] [COMMAND]
      Fetches a list of customers into a file or a database, and resumes an
      interrupted run.
      The list is one of --application, --profiles, --audience and --query.
      The key of the Management API is taken from the environment:
      TALON_ONE_MANAGEMENT_KEY.
            --base-url=URL        The base URL of the API: https, or http on this
                                    machine.
            --application=N       Fetch the customers of an application, by its ID.
            --profiles            Fetch all profiles of the account.
            --audience=ID         Fetch the members of an audience, by its ID.
            --query=FILE          Fetch the profiles that a query selects: a JSON
                                    object with any of attributes, integrationIDs and
                                    profileIDs.
            --sandbox             With --profiles or --query: fetch the sandbox
                                    profiles instead of the live ones; the API has no
                                    list of both.
            --out=FILE            The NDJSON file to write; it is FILE.part until it
                                    is complete.
            --into=DATABASE       A database to import into: a SQLite file, or
                                    postgresql://HOST/DATABASE with user and password
                                    in PGUSER and PGPASSWORD, or before the host
                                    (default: the file customers.db in this folder).
            --restart             Start over, even if an interrupted run could be
                                    resumed.
            --prune               Delete the customers of the database that the list
                                    does not have, unless a record was rejected or
                                    rows may have been missed; refused if the
                                    database also has customers of another list or of
                                    an import.
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
      Commands:
        definitions  Fetches the definitions of attributes into a file, as
                       '--definitions' of other commands reads it.
      Exit status:
        0   all customers that the server sent are stored
        1   a record was rejected (skipped in FILE, or stored in the table rejects),
              or customers may be missing
        2   wrong usage, or not fetched to the end; FILE is unchanged, and a database
              has the rows so far
      """;

  private static final String DEFINITIONS_USAGE =
      """
      Usage: customers fetch definitions [-hVq] [--entity=NAME] --out=FILE [--rate=N]
                                         [--timeout=SECONDS] --base-url=URL
      Fetches the definitions of attributes into a file, as '--definitions' of other
      commands reads it.
      The key of the Management API is taken from the environment:
      TALON_ONE_MANAGEMENT_KEY.
            --entity=NAME       Fetch the definitions of one entity, such as
                                  CustomerProfile (default: all).
            --out=FILE          The file to write, a page of GET /v1/attributes; '-'
                                  is standard output.
            --rate=N            Send at most N requests per second (3).
            --timeout=SECONDS   Wait at most SECONDS for a response (60).
        -h, --help              Show this help message and exit.
        -V, --version           Print version information and exit.
            --base-url=URL      The base URL of the API: https, or http on this
                                  machine.
        -q, --quiet             Print only errors on standard error: no progress,
                                  counts and warnings.
      Exit status:
        0   all definitions are in FILE
        2   wrong usage, or not fetched to the end; FILE is unchanged
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

  @Test
  void helpOfDefinitionsNamesTheVariable() {
    assertThat(Run.of("", "fetch", "definitions", "--help"))
        .isEqualTo(new Run(0, DEFINITIONS_USAGE, "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--restart | --application, --profiles, --audience or --query is required",
        "--sandbox | --application, --profiles, --audience or --query is required",
        "--application=1 --sandbox | --sandbox requires --profiles or --query",
        "--audience=1 --sandbox | --sandbox requires --profiles or --query",
        "--audience=0 | --audience: expected a whole number from 1 to 9223372036854775807 but was"
            + " '0'",
        "--audience=1 --profiles | --profiles and --audience exclude each other",
      })
  void oneListIsRequired(String options, String message) {
    List<String> args =
        new ArrayList<>(List.of("fetch", "--base-url=https://a", "--out=never.ndjson"));
    args.addAll(List.of(options.split(" ")));
    assertThat(Run.of("", args.toArray(String[]::new)))
        .isEqualTo(Run.ofWrongUsage("fetch", message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--out=never | --base-url is required",
        "--base-url=https://a | --out is required",
        "--base-url=https://a --out=never --entity=a&b | --entity: expected an entity such as"
            + " CustomerProfile but was 'a&b'",
        "--base-url=https://a --out=never --application=7 | unknown option '--application'",
      })
  void wrongUsageOfDefinitionsIsTwo(String options, String message) {
    List<String> args = new ArrayList<>(List.of("fetch", "definitions"));
    args.addAll(List.of(options.split(" ")));
    assertThat(Run.of("", args.toArray(String[]::new)))
        .isEqualTo(Run.ofWrongUsage("fetch definitions", message));
  }
}
