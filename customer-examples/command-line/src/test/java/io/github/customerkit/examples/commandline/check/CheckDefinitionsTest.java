package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDefinitionsTest {

  private static final String PAGE =
      """
      {"hasMore":false,"data":[
        {"entity":"CustomerProfile","name":"Language","type":"string"},
        {"entity":"CustomerProfile","name":"Points","type":"number"},
        {"entity":"Event","name":"Colour","type":"string"}]}
      """;

  @TempDir private Path folder;

  private Path definitions(String page) throws IOException {
    return Files.writeString(folder.resolve("definitions.json"), page);
  }

  private static String customer(String attributes) {
    return accepted(1).replace("\"attributes\":{}", "\"attributes\":" + attributes);
  }

  @Test
  void attributesAndRulesAreChecked() throws IOException {
    String good = customer("{\"Language\":\"german\",\"Points\":null}");
    String bad = customer("{\"language\":1,\"Points\":\"7\",\"Colour\":\"red\"}");
    String illegal = accepted(1).replace("\"id\":1", "\"id\":0");
    Run run =
        Run.of(
            good + "\n" + bad + "\n" + illegal,
            "check",
            "--format=json",
            "--definitions",
            definitions(PAGE).toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"read\":3,\"accepted\":1,\"rejected\":2")
        .contains(
            "\"errorsByCode\":{\"attribute-type\":1,\"not-positive\":1,\"undefined-attribute\":2}")
        .contains("is not defined; did you mean Language?");
  }

  @Test
  void namesOfDefinitionsCannotSteerTheTerminal() throws IOException {
    String page = PAGE.replace("\"Language\"", "\"Language\\u001b\"");
    Run run =
        Run.of(
            customer("{\"Language\":1}"), "check", "--definitions", definitions(page).toString());
    assertThat(run.out()).contains("did you mean Language").doesNotContain("\u001b");
  }

  @Test
  void definitionsThatCannotBeReadAreTwo() throws IOException {
    Path file = definitions("{\"data\":[{\"entity\":\"Event\",\"name\":7,\"type\":\"string\"}]}");
    assertThat(Run.of(accepted(1), "check", "--definitions", file.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot read "
                    + file
                    + ": not a page of attribute definitions: /data/0/name: ERROR wrong-type:"
                    + " expected string, found a number\n",
                ""));
    assertThat(Run.of(accepted(1), "check", "--definitions", "nowhere").err())
        .isEqualTo("customers: cannot read nowhere: no such file\n");
  }

  @Test
  void pagesThatPromiseMoreThanIsNamedAreTwo() throws IOException {
    Path file = definitions("{\"data\":[],\"hasMore\":true}");
    String message =
        "customers: cannot read "
            + file
            + ": it is one of several pages; repeat"
            + " --definitions for each page\n";
    assertThat(Run.of(accepted(1), "check", "--definitions", file.toString()).err())
        .isEqualTo(message);
    definitions(PAGE.replace("\"hasMore\":false", "\"totalResultSize\":4"));
    assertThat(Run.of(accepted(1), "check", "--definitions", file.toString()).err())
        .isEqualTo(message);
    definitions(PAGE.replace("\"hasMore\":false", "\"totalResultSize\":3"));
    assertThat(Run.of(accepted(1), "check", "--definitions", file.toString()).status()).isZero();
    Path last = Files.writeString(folder.resolve("last"), "{\"data\":[],\"hasMore\":false}");
    definitions(PAGE.replace("false", "true"));
    assertThat(
            Run.of(accepted(1), "check", "--definitions=" + file, "--definitions=" + last).status())
        .isZero();
  }
}
