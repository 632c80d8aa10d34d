package io.github.customerkit.examples.firststeps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the code and output that the pages show with the programs. */
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");

  /** The pages that show code of programs. */
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "customer-model/README.md",
          "customer-json/README.md",
          "customer-json/UPDATES.md",
          "customer-validation/README.md");

  private static final Path PROGRAMS =
      Path.of("src/main/java", ReadmeTest.class.getPackageName().replace('.', '/'));

  private static Readme readme() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String page : PAGES) {
      lines.addAll(Files.readAllLines(ROOT.resolve(page)));
    }
    return Readme.of(lines);
  }

  static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFirstStepsArePrograms() throws IOException {
    assertThat(programs())
        .contains(
            "CheckRequest.java", "MapCustomer.java", "ReadCustomer.java", "WriteCustomer.java");
  }

  @Test
  void everyJavaBlockNamesItsProgram() throws IOException {
    assertThat(readme().javaBlocks()).isNotEmpty();
    for (Readme.Block block : readme().javaBlocks()) {
      assertThat(block.file()).as(block.text()).isPresent().get().isIn(programs());
    }
  }

  @Test
  void everyJavaBlockIsAPieceOfItsProgram() throws IOException {
    for (Readme.Block block : readme().javaBlocks()) {
      assertThat(block.text()).isNotBlank();
      List<String> program = Files.readAllLines(PROGRAMS.resolve(block.file().orElseThrow()));
      assertThat(block.isPieceOf(program)).as(block.text()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void programIsShownWithWhatItPrints(String program) throws Exception {
    String printed = printedBy(program);
    List<Optional<Readme.Block>> outputs = readme().afterBlocksOf(program);
    assertThat(outputs).as("blocks of " + program).isNotEmpty();
    for (Optional<Readme.Block> output : outputs) {
      assertThat(output).as("the block after that of " + program).isPresent();
      assertThat(output.get().language()).isIn("text", "json");
      assertThat(output.get().text()).isEqualTo(printed);
    }
  }

  /** Every page, also those without programs. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 3)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.toString().contains("/target/"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFileAndAHeading(Path page) throws IOException {
    assertThat(Links.broken(page)).isEmpty();
  }

  /** A block or a comment that shares its line with text is no block, and nothing tests it. */
  @ParameterizedTest
  @MethodSource("pages")
  void blocksAndCommentsHaveTheirLinesAlone(Path page) throws IOException {
    assertThat(Files.readAllLines(page))
        .filteredOn(line -> line.contains("```") || line.contains("<!--"))
        .allMatch(line -> line.matches(" *```[a-z]*|<!-- [^>]* -->"));
  }

  @Test
  void pagesAreShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(200);
    for (Path page : pages()) {
      assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(400);
    }
  }

  private static String printedBy(String program) throws Exception {
    String name = ReadmeTest.class.getPackageName() + "." + program.replace(".java", "");
    Method main = Class.forName(name).getMethod("main", String[].class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      main.invoke(null, (Object) arguments(program));
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String[] arguments(String program) throws IOException {
    return readme().argumentsOf(program).stream()
        .map(argument -> ROOT.resolve(argument).toString())
        .toArray(String[]::new);
  }
}
