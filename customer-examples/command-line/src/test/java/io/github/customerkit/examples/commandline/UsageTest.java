package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  private static final String USAGE =
      """
      Usage: customers [-hV] COMMAND
      Checks, shows, converts, compares, updates and imports customers of Talon.One.
        -h, --help      Show this help message and exit.
        -V, --version   Print version information and exit.
      Commands:
        check       Checks customers and reports their problems.
        report      Writes a page of HTML about customers: their quality, sales,
                      activity, referrals, audiences, attributes and eras.
        show        Shows customers, with all their data.
        convert     Writes the customers of an input in another format.
        generate    Generates realistic, synthetic customers, the same for the same
                      seed.
        attributes  Lists the attributes that customers have, their types and numbers
                      of distinct values.
        diff        Reports the changes between two inputs of any size, customer by
                      customer, matched by ID.
        patch       Reports which profiles a CSV file, such as a CRM's export, would
                      change, and which changes the server would refuse. Sends
                      nothing.
        fetch       Fetches a list of customers into a file or a database, and
                      resumes an interrupted run.
        push        Sends the updates that 'diff' and 'patch' print with --format
                      update, and resumes an interrupted run. Without --yes, sends
                      nothing.
        import      Imports customers into a database, as rows for queries.
        completion  Prints a script with which a shell completes the commands and
                      options of 'customers'.
      """;

  private static final String CHECK_USAGE =
      """
      Usage: customers check [-hVq] [--input=KIND] [--at=POINTER] [--format=FORMAT]
                             [--language=LANGUAGE] [--strict] [--max-problems=N]
                             [--definitions=FILE]... [--rejects=FILE] [--report=FILE]
                             [--with-data] [--as-of=TIME] [--fail-over=PERCENT]
                             [--min-records=N] [--threads=N] [FILE...]
      Checks customers and reports their problems.
      An input is one customer, an array, a page of the API or NDJSON, plain or gzip.
            [FILE...]             Files to check; '-', or none, is standard input.
            --input=KIND          The format of the inputs: auto (detected),
                                    customer, array, page or ndjson.
            --at=POINTER          Look for the customers inside each document, line
                                    or element, at a JSON Pointer such as
                                    /customerProfile; '*' stands for every element of
                                    an array.
            --format=FORMAT       The format of the report: text (default), a table
                                    with the first record of each kind of problem; or
                                    json, a list of all problems.
            --language=LANGUAGE   The language in which problems are reported: en
                                    (default) or de.
            --strict              Reject a record that has a warning, too.
            --max-problems=N      List at most N problems in JSON; all are counted
                                    (1000).
            --definitions=FILE    Check attributes against the definitions in FILE, a
                                    page of GET /v1/attributes; repeat the option for
                                    each page.
            --rejects=FILE        Write the rejected records to FILE, one per line,
                                    to correct and read again, and their problems to
                                    FILE.problems.ndjson; gzip if FILE ends with .gz.
            --report=FILE         Also write a page of HTML about the customers to
                                    FILE, as 'report' does.
            --with-data           Show personal data on the page, too: the commonest
                                    values of attributes, the names of audiences, the
                                    least and greatest sales.
            --as-of=TIME          The time of the page, from which it counts back,
                                    such as 2026-11-28T00:00:00Z (default: now).
            --fail-over=PERCENT   Succeed if at most PERCENT of the records are
                                    rejected.
            --min-records=N       End with status 1 if an input has fewer records
                                    than N (0).
            --threads=N           Read in N threads (default: one per processor).
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   all records accepted
        1   a record was rejected (with --fail-over, too many were), or --min-records
              was missed
        2   wrong usage, or an input that could not be read to its end
      """;

  private static final String REPORT_USAGE =
      """
      Usage: customers report [-hVq] --out=FILE [--at=POINTER] [--with-data]
                              [--as-of=TIME] [--input=KIND] [--language=LANGUAGE]
                              [--strict] [--definitions=FILE]... [--rejects=FILE]
                              [--fail-over=PERCENT] [--min-records=N] [--threads=N]
                              [FILE...]
      Writes a page of HTML about customers: their quality, sales, activity,
      referrals, audiences, attributes and eras.
      The page is one file without scripts, and shows no personal data unless
      --with-data is given.
      An input is one customer, an array, a page of the API or NDJSON, plain or gzip.
            [FILE...]             Files to read; '-', or none, is standard input.
            --out=FILE            The page to write; '-' is standard output; gzip if
                                    FILE ends with .gz.
            --at=POINTER          Look for the customers inside each document, line
                                    or element, at a JSON Pointer such as
                                    /customerProfile; '*' stands for every element of
                                    an array.
            --with-data           Show personal data on the page, too: the commonest
                                    values of attributes, the names of audiences, the
                                    least and greatest sales.
            --as-of=TIME          The time of the page, from which it counts back,
                                    such as 2026-11-28T00:00:00Z (default: now).
            --input=KIND          The format of the inputs: auto (detected),
                                    customer, array, page or ndjson.
            --language=LANGUAGE   The language of the page: en (default) or de.
            --strict              Reject a record that has a warning, too.
            --definitions=FILE    Check attributes against the definitions in FILE, a
                                    page of GET /v1/attributes; repeat the option for
                                    each page.
            --rejects=FILE        Write the rejected records to FILE, one per line,
                                    to correct and read again, and their problems to
                                    FILE.problems.ndjson; gzip if FILE ends with .gz.
            --fail-over=PERCENT   Succeed if at most PERCENT of the records are
                                    rejected.
            --min-records=N       End with status 1 if an input has fewer records
                                    than N (0).
            --threads=N           Read in N threads (default: one per processor).
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   all records accepted
        1   a record was rejected (with --fail-over, too many were), or --min-records
              was missed
        2   wrong usage, or an input or output that failed
      """;

  private static final String SHOW_USAGE =
      """
      Usage: customers show [-hVq] [--id=N] [--at=POINTER] [--language=LANGUAGE]
                            [FILE]
      Shows customers, with all their data.
      An input is one customer, an array, a page of the API or NDJSON, plain or gzip.
            [FILE]                The file to show; '-', or none, is standard input.
            --id=N                Show only the customer with this internal ID.
            --at=POINTER          Look for the customers inside each document, line
                                    or element, at a JSON Pointer such as
                                    /customerProfile; '*' stands for every element of
                                    an array.
            --language=LANGUAGE   The language in which problems are reported: en
                                    (default) or de.
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   shown
        1   a record is invalid, or no customer has the given ID
        2   wrong usage, or an input that could not be read to its end
      """;

  private static final String CONVERT_USAGE =
      """
      Usage: customers convert [-hVq] [--input=KIND] [--at=POINTER]
                               [--language=LANGUAGE] [--output=KIND]
                               [--columns=ATTRIBUTE[,ATTRIBUTE...]]...
                               [--for=PROGRAM] [--separator=CHARACTER] [--check]
                               [--strict] [--definitions=FILE]... [--rejects=FILE]
                               [--fail-over=PERCENT] [--min-records=N] [--threads=N]
                               IN OUT
      Writes the customers of an input in another format.
      The name of OUT sets the format: .ndjson or .jsonl for NDJSON, .json for an
      array, .page.json for a page of the API, .csv for CSV with a row for each
      customer; with .gz appended, gzip.
      Records that are not customers are skipped; with --check, also those that check
      rejects. If all are skipped, the file OUT is unchanged.
            IN                    The input; '-' is standard input.
            OUT                   The output; '-' is standard output.
            --input=KIND          The format of IN: auto (detected), customer, array,
                                    page or ndjson.
            --at=POINTER          Look for the customers inside each document, line
                                    or element, at a JSON Pointer such as
                                    /customerProfile; '*' stands for every element of
                                    an array.
            --language=LANGUAGE   The language in which problems are reported: en
                                    (default) or de.
            --output=KIND         The format of OUT: ndjson, array, page or csv
                                    (default: by its name).
            --columns=ATTRIBUTE[,ATTRIBUTE...]
                                  With CSV, attributes that are columns after the
                                    fields, separated by commas.
            --for=PROGRAM         With CSV, the program that reads it: spreadsheet
                                    (default), with an apostrophe before texts that
                                    would be computed as formulas; or database, with
                                    exact texts.
            --separator=CHARACTER The character between the columns of CSV, or tab
                                    (default: a comma; in an input, the one that a
                                    first line such as sep=; sets).
            --check               Write only the customers that 'check' accepts, with
                                    the same options.
            --strict              With --check, skip a record that has a warning, too.
            --definitions=FILE    Check attributes against the definitions in FILE, a
                                    page of GET /v1/attributes; repeat the option for
                                    each page.
            --rejects=FILE        Write the rejected records to FILE, one per line,
                                    to correct and read again, and their problems to
                                    FILE.problems.ndjson; gzip if FILE ends with .gz.
            --fail-over=PERCENT   Succeed if at most PERCENT of the records are
                                    rejected.
            --min-records=N       End with status 1 if an input has fewer records
                                    than N (0).
            --threads=N           Read in N threads (default: one per processor).
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   all customers are written
        1   a record was skipped (with --fail-over, too many were), and OUT has the
              others; or all were skipped or --min-records was missed, which leaves
              OUT unchanged
        2   wrong usage, or an input or output that failed, which leaves OUT unchanged
      """;

  private static final String DIFF_USAGE =
      """
      Usage: customers diff [-hVq] [--format=FORMAT] [--with-data]
                            [--definitions=FILE]... [--at=POINTER]
                            [--language=LANGUAGE] [--fail-over=PERCENT]
                            [--min-records=N] [--threads=N] OLD NEW
      Reports the changes between two inputs of any size, customer by customer,
      matched by ID.
      An input is one customer, an array, a page of the API or NDJSON, plain or gzip.
            OLD                   The older state; '-' is standard input.
            NEW                   The newer state; '-' is standard input.
            --format=FORMAT       The format of the differences: text (default), a
                                    summary by attribute and the changes without
                                    values; json, one object per line with all
                                    values; or update, the requests that bring the
                                    server from OLD to NEW, one per line with method,
                                    path and body.
            --with-data           Show personal data in the text, too: values and
                                    integration IDs.
            --definitions=FILE    Check attributes against the definitions in FILE, a
                                    page of GET /v1/attributes; repeat the option for
                                    each page.
            --at=POINTER          Look for the customers inside each document, line
                                    or element, at a JSON Pointer such as
                                    /customerProfile; '*' stands for every element of
                                    an array.
            --language=LANGUAGE   The language in which problems are reported: en
                                    (default) or de.
            --fail-over=PERCENT   Succeed if at most PERCENT of the records are
                                    rejected.
            --min-records=N       End with status 1 if an input has fewer records
                                    than N (0).
            --threads=N           Read in N threads (default: one per processor).
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   all customers were compared, whether they differ or not
        1   an invalid record was skipped (with --fail-over, too many were), the
              server would refuse an update, or an update is ambiguous; or
              --min-records was missed, so that nothing was compared
        2   wrong usage, or an input that could not be read to its end
      """;

  private static final String PATCH_USAGE =
      """
      Usage: customers patch [-hVq] [--definitions=FILE]... [--format=FORMAT]
                             [--with-data] [--rejects=FILE] [--key=COLUMN]
                             [--ignore=COLUMN[,COLUMN...]]... [--separator=CHARACTER]
                             [--encoding=NAME] [--null=TEXT[,TEXT...]]...
                             [--from=PROGRAM] [--decimal=SIGN]
                             [--date-format=PATTERN] [--list-separator=TEXT]
                             [--delete-empty] [--create] [--at=POINTER]
                             [--language=LANGUAGE] [--fail-over=PERCENT]
                             [--min-records=N] [--threads=N] PROFILES CSV
      Reports which profiles a CSV file, such as a CRM's export, would change, and
      which changes the server would refuse. Sends nothing.
      The columns of CSV are the integration ID and attributes by name; plain or
      gzip, by default UTF-8 and comma-separated.
            PROFILES              The existing profiles: one customer, an array, a
                                    page or NDJSON.
            CSV                   The CSV file with the new values.
            --definitions=FILE    Check attributes against the definitions in FILE, a
                                    page of GET /v1/attributes; repeat the option for
                                    each page.
            --format=FORMAT       The format of the changes: text (default), a
                                    summary by attribute and the changes without
                                    values; json, one object per row with all values;
                                    or update, the requests that make them, one per
                                    line with method, path and body.
            --with-data           Show personal data in the text, too: values and
                                    integration IDs.
            --rejects=FILE        Write the refused rows as they were to FILE, CSV to
                                    correct and read again, with the reasons in a
                                    last column 'refused', which patch ignores; gzip
                                    if FILE ends with .gz.
            --key=COLUMN          The column with the integration ID (integrationId).
            --ignore=COLUMN[,COLUMN...]
                                  Columns that are not attributes, separated by
                                    commas.
            --separator=CHARACTER The character between the columns of CSV, or tab
                                    (default: a comma; in an input, the one that a
                                    first line such as sep=; sets).
            --encoding=NAME       The encoding of CSV, such as ISO-8859-1 (UTF-8).
            --null=TEXT[,TEXT...] Texts that stand for an empty field, such as NULL,
                                    #N/A, separated by commas.
            --from=PROGRAM        The program for which CSV was written: database
                                    (default), with exact texts; or spreadsheet, with
                                    an apostrophe before formulas, as 'convert'
                                    writes it.
            --decimal=SIGN        The decimal sign of numbers, . or , (.); numbers
                                    never have a sign between thousands.
            --date-format=PATTERN A pattern of dates or times, such as dd.MM.yyyy or
                                    'dd.MM.yyyy HH:mm', in UTC without a zone; RFC
                                    3339 is always read.
            --list-separator=TEXT The text between the elements of a list (;).
            --delete-empty        Delete an attribute whose field is empty, instead
                                    of keeping it.
            --create              Create profiles that do not exist, instead of
                                    refusing their rows.
            --at=POINTER          Look for the customers inside each document, line
                                    or element, at a JSON Pointer such as
                                    /customerProfile; '*' stands for every element of
                                    an array.
            --language=LANGUAGE   The language in which problems are reported: en
                                    (default) or de.
            --fail-over=PERCENT   Succeed if at most PERCENT of the records are
                                    rejected.
            --min-records=N       End with status 1 if an input has fewer records
                                    than N (0).
            --threads=N           Read in N threads (default: one per processor).
        -h, --help                Show this help message and exit.
        -V, --version             Print version information and exit.
        -q, --quiet               Print only errors on standard error: no progress,
                                    counts and warnings.
      Exit status:
        0   no row is refused
        1   a row is refused or an invalid record of PROFILES was skipped (with
              --fail-over, too many of the rows or records were), or --min-records
              was missed
        2   wrong usage, or an input that could not be read to its end
      """;

  @Test
  void helpIsDataAndZero() {
    assertThat(Run.of("", "--help")).isEqualTo(new Run(0, USAGE, "", ""));
    assertThat(Run.of("", "check", "--help")).isEqualTo(new Run(0, CHECK_USAGE, "", ""));
    assertThat(Run.of("", "report", "-h")).isEqualTo(new Run(0, REPORT_USAGE, "", ""));
    assertThat(Run.of("", "show", "-h")).isEqualTo(new Run(0, SHOW_USAGE, "", ""));
    assertThat(Run.of("", "convert", "-h")).isEqualTo(new Run(0, CONVERT_USAGE, "", ""));
    assertThat(Run.of("", "diff", "-h")).isEqualTo(new Run(0, DIFF_USAGE, "", ""));
    assertThat(Run.of("", "patch", "-h")).isEqualTo(new Run(0, PATCH_USAGE, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"--version", "-V", "check --version", "show -V"})
  void versionIsPrintedEverywhere(String command) {
    assertThat(Run.of("", command.split(" ")))
        .isEqualTo(new Run(0, "customers (not packaged)\n", "", ""));
  }

  @Test
  void noCommandIsTwo() {
    assertThat(Run.of(""))
        .isEqualTo(
            Run.ofWrongUsage(
                "",
                "expected a command: check, report, show, convert, generate, attributes, diff,"
                    + " patch, fetch, push, import or completion"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "check --input=bogus | --input: expected auto, customer, array, page or ndjson but was"
            + " 'bogus'",
        "check --format=xml | --format: expected text or json but was 'xml'",
        "check --format json --format text | --format is given more than once",
        "check --language=fr | --language: expected en or de but was 'fr'",
        "check --max-problems=many | --max-problems: expected a whole number from 0 to 999999999"
            + " but was 'many'",
        "check --max-problems=-1 | --max-problems: expected a whole number from 0 to 999999999"
            + " but was '-1'",
        "check --max-problems=1000000000 | --max-problems: expected a whole number from 0 to"
            + " 999999999 but was '1000000000'",
        "check --max-problems | --max-problems requires a value: N",
        "check --max-problems --strict | --max-problems requires a value: N",
        "check --fail-over=101 | --fail-over: expected a number from 0 to 100 but was '101'",
        "check --fail-over=few | --fail-over: expected a number from 0 to 100 but was 'few'",
        "check --threads=0 | --threads: expected a whole number from 1 to 256 but was '0'",
        "check --threads=257 | --threads: expected a whole number from 1 to 256 but was '257'",
        "check --input | --input requires a value: KIND",
        "check --strict=yes | --strict: expected no value but was 'yes'",
        "check --at=a | --at: expected a JSON Pointer such as /customerProfile but was 'a'",
        "show --id=six | --id: expected a whole number but was 'six'",
        "convert | IN and OUT are required",
        "convert - | OUT is required",
        "convert - - --output=csv2 | --output: expected ndjson, array, page or csv but was 'csv2'",
        "generate | --count and --seed are required",
        "generate --count | --count requires a value: N",
        "patch - - --separator=abc | --separator: expected tab or one character, but no quote and"
            + " no line break, but was 'abc'",
        "import --prune - | --prune requires --complete",
        "fetch --base-url=https://h --application=1 --out=a --into=b"
            + " | --out and --into exclude each other",
        "fetch --base-url=https://h | --application, --profiles, --audience or --query is required",
        "fetch --base-url=https://h --application=0 | --application: expected a whole number from 1"
            + " to 9223372036854775807 but was '0'",
      })
  void wrongArgumentIsTwoAndReadsNothing(String args, String message) {
    assertThat(Run.of(accepted(1), args.split(" ")))
        .isEqualTo(Run.ofWrongUsage(args.split(" ")[0], message));
  }

  @Test
  void nameThatBeginsLikeAListOfArgumentsIsAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("customers.json"), accepted(1));
    assertThat(Run.of("", "check", "@" + file))
        .isEqualTo(
            new Run(
                2,
                "0 records read: 0 accepted, 0 rejected\n",
                "customers: cannot read @" + file + ": no such file\n",
                ""));
  }

  @Test
  void nameThatBeginsLikeAnOptionCanStandAfterTwoHyphens() {
    assertThat(Run.of("", "check", "--", "--strict").err())
        .isEqualTo("customers: cannot read --strict: no such file\n");
  }
}
