package io.github.customerkit.examples.commandline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchUsageTest {

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
