package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.CustomerDatabase;
import io.github.customerkit.examples.fetch.CustomerFetch;
import io.github.customerkit.examples.generator.CustomerGenerator;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that every library in the program's jar comes with its licence. */
class LicencesTest {

  private static final Pattern LICENCE =
      Pattern.compile(
          "META-INF/(.*/)?([^/]*-)?(licen[cs]e|notice|copying)[^/]*", Pattern.CASE_INSENSITIVE);

  /** Words in the text of each licence. */
  private static final Map<String, String> WORDS =
      Map.of(
          "Apache-2.0", "TERMS AND CONDITIONS FOR USE, REPRODUCTION",
          "MIT", "Permission is hereby granted",
          "BSD-2-Clause", "Redistribution and use in source and binary forms",
          "BSD-3-Clause", "Neither the name of");

  /** A row of the list. */
  private record Library(String name, String version, String licence, String text) {}

  private static List<Library> listed() throws IOException {
    return text("META-INF/THIRD-PARTY.txt")
        .lines()
        .map(line -> line.split(" \\| "))
        .filter(cells -> cells.length == 4)
        .map(cells -> new Library(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  /** Returns the libraries' jars in the program, by the name of the library. */
  private static Map<String, Path> packed() throws IOException {
    return Stream.of(text("run-time-class-path").strip().split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !path.getFileName().toString().startsWith("customer-"))
        .collect(
            Collectors.toMap(
                path -> path.getParent().getParent().getFileName().toString(),
                path -> path,
                (one, other) -> one,
                TreeMap::new));
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = LicencesTest.class.getClassLoader().getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyLibraryIsListedWithItsVersion() throws IOException {
    Map<String, String> versions =
        listed().stream()
            .collect(
                Collectors.toMap(
                    Library::name, Library::version, (one, other) -> "twice", TreeMap::new));
    Map<String, String> expected = new TreeMap<>();
    packed().forEach((name, jar) -> expected.put(name, jar.getParent().getFileName().toString()));

    assertThat(expected).containsKeys("postgresql", "slf4j-api", "jline-native", "progressbar");
    assertThat(versions).isEqualTo(expected);
  }

  @Test
  void everyLibraryHasTheTextOfItsLicence() throws IOException {
    for (Library library : listed()) {
      assertThat(WORDS).as("%s", library).containsKey(library.licence());
      assertThat(ownText(library.text())).as("%s", library).contains(WORDS.get(library.licence()));
    }
  }

  @Test
  void everyLicenceThatALibraryBringsIsKept() throws IOException {
    int kept = 0;
    for (Map.Entry<String, Path> library : packed().entrySet()) {
      try (JarFile jar = new JarFile(library.getValue().toFile())) {
        for (JarEntry entry : jar.stream().filter(LicencesTest::isLicence).toList()) {
          String name = entry.getName().substring("META-INF/".length());
          try (InputStream in = jar.getInputStream(entry)) {
            assertThat(ownText("META-INF/licenses/" + library.getKey() + '/' + name))
                .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
          kept++;
        }
      }
    }
    assertThat(kept).isGreaterThan(15);
  }

  private static boolean isLicence(JarEntry entry) {
    return !entry.isDirectory() && LICENCE.matcher(entry.getName()).matches();
  }

  /** Belongs to this program, not to a library on the class path of the tests. */
  private static String ownText(String name) throws IOException {
    Path file = Path.of("target", "classes").resolve(name);
    assertThat(file).isNotEmptyFile();
    return Files.readString(file);
  }

  @Test
  void everyModuleHasTheLicenceAndTheNotice() throws Exception {
    for (Class<?> type :
        List.of(
            Customer.class,
            CustomerJson.class,
            CustomerValidator.class,
            CustomerGenerator.class,
            CustomerFetch.class,
            CustomerDatabase.class,
            Customers.class)) {
      for (String name : List.of("LICENSE", "NOTICE")) {
        assertThat(inModuleOf(type, "META-INF/" + name))
            .as("%s of %s", name, type)
            .isEqualTo(Files.readString(Path.of("../..", name)));
      }
    }
  }

  private static String inModuleOf(Class<?> type, String name)
      throws IOException, URISyntaxException {
    URL module = type.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {module}, null);
        InputStream in = loader.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
