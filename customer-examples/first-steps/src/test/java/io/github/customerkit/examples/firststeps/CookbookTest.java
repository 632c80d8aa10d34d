package io.github.customerkit.examples.firststeps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the cookbook with the programs that {@code .ci/run} builds and with their versions. */
class CookbookTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path PAGE = ROOT.resolve("customer-json/COOKBOOK.md");
  private static final Path SDK_PAGE = ROOT.resolve("customer-json/FROM-THE-SDK.md");
  private static final Path PROGRAMS = ROOT.resolve(".ci/consumers");

  private static final Map<String, String> ENDINGS =
      Map.of("java", ".java", "kotlin", ".kt", "xml", "pom.xml");

  private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
  private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+(?:\\.Final)?");

  private static List<Readme.Block> blocks() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
    lines.addAll(Files.readAllLines(SDK_PAGE));
    return Readme.of(lines).blocks();
  }

  private static List<String> find(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(found.groupCount()))
        .toList();
  }

  @Test
  void everyBlockNamesAFileThatIsBuilt() throws IOException {
    List<String> modules = find(MODULE, Files.readString(PROGRAMS.resolve("pom.xml")));
    assertThat(modules).isNotEmpty();
    assertThat(blocks()).isNotEmpty();
    for (Readme.Block block : blocks()) {
      assertThat(block.file()).as(block.text()).isPresent();
      String file = block.file().orElseThrow();
      assertThat(file).matches("\\.ci/consumers/(" + String.join("|", modules) + ")/.+");
      assertThat(ENDINGS).containsKey(block.language());
      assertThat(file).endsWith(ENDINGS.get(block.language()));
    }
  }

  @Test
  void everyBlockIsAPieceOfItsFile() throws IOException {
    for (Readme.Block block : blocks()) {
      List<String> file = Files.readAllLines(ROOT.resolve(block.file().orElseThrow()));
      assertThat(block.text()).isNotBlank();
      assertThat(block.isPieceOf(file)).as(block.text()).isTrue();
    }
  }

  @Test
  void everyTestedVersionIsOneThatIsBuilt() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("<!-- tested versions -->"));
    List<String> versions = find(VERSION, table.substring(0, table.indexOf("\n\n")));
    assertThat(versions).hasSizeGreaterThan(10);
    assertThat(find(VERSION, built())).containsAll(versions);
  }

  /** Returns the text of every file that sets a version, or tests which one a framework brings. */
  private static String built() throws IOException {
    List<Path> files = new ArrayList<>(List.of(ROOT.resolve("pom.xml"), ROOT.resolve(".ci/run")));
    try (Stream<Path> programs = Files.walk(PROGRAMS)) {
      programs
          .filter(file -> file.endsWith("pom.xml") || file.toString().endsWith("Test.java"))
          .forEach(files::add);
    }
    StringBuilder built = new StringBuilder();
    for (Path file : files) {
      built.append(Files.readString(file));
    }
    return built.toString();
  }
}
