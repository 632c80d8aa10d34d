package io.github.customerkit.testing.reachability;

import io.github.customerkit.testing.CommittedLines;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a library's reachability metadata, which GraalVM's {@code native-image} reads, with what
 * reflection asks for in a program that uses the library. Start with {@link #changesOf}.
 */
public final class ReachabilityMetadata {

  private static final String FILE = "reachability-metadata.json";

  private final Path classes;
  private final Collection<Request> requests;

  private ReachabilityMetadata(Path classes, Collection<Request> requests) {
    this.classes = classes;
    this.requests = requests;
  }

  /**
   * Returns the differences of the committed metadata from what reflection asks for, and how to
   * accept them; empty if there are none.
   *
   * @param library a main class of the library
   * @param program a test class whose main method uses all of the library
   */
  public static String changesOf(Class<?> library, Class<?> program) {
    Path classes = location(library);
    Path module = classes.getParent().getParent();
    Path committed =
        module.resolve("src/main/resources/META-INF/native-image/io.github.customerkit");
    try {
      return CommittedLines.changes(
          "What reflection asks for changed",
          committed.resolve(module.getFileName()).resolve(FILE),
          module.resolve("target").resolve(FILE),
          new ReachabilityMetadata(classes, requestsOf(program, classes)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs the program under the recorder, on the class path, and returns its requests. */
  private static List<Request> requestsOf(Class<?> program, Path classes) throws IOException {
    String classPath =
        Stream.of(
                location(program).toString(),
                classes.toString(),
                location(ReflectionRecorder.class).toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    Process recorder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                ReflectionRecorder.class.getName(),
                program.getName(),
                location(program).toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(recorder.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (recorder.waitFor() != 0) {
        throw new IllegalStateException(printed);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return printed.lines().map(Request::of).toList();
  }

  private List<String> lines() {
    String sections =
        Stream.of(
                section("reflection", Stream.concat(types(), proxies())),
                section("resources", Stream.concat(bundles(), resources())))
            .filter(section -> !section.isEmpty())
            .collect(Collectors.joining(",\n"));
    return ("{\n" + sections + "\n}").lines().toList();
  }

  private static String section(String name, Stream<String> entries) {
    String all = entries.map(entry -> "    {" + entry + "}").collect(Collectors.joining(",\n"));
    return all.isEmpty() ? "" : "  \"" + name + "\": [\n" + all + "\n  ]";
  }

  /** Returns an entry for each type: what is asked of one member is allowed for all of its kind. */
  private Stream<String> types() {
    Map<String, Set<Need>> types = new TreeMap<>();
    requests.stream()
        .filter(request -> request.need().compareTo(Need.FIELDS) <= 0)
        .forEach(
            request ->
                types
                    .computeIfAbsent(request.name(), name -> EnumSet.noneOf(Need.class))
                    .add(request.need()));
    return types.entrySet().stream()
        .map(
            type ->
                "\"type\": \""
                    + type.getKey()
                    + '"'
                    + type.getValue().stream()
                        .map(ReachabilityMetadata::permission)
                        .collect(Collectors.joining()));
  }

  private static String permission(Need need) {
    return switch (need) {
      case CONSTRUCTORS -> ", \"allDeclaredConstructors\": true";
      case METHODS -> ", \"allDeclaredMethods\": true";
      case FIELDS -> ", \"allDeclaredFields\": true";
      default -> ""; // An entry allows to look at the type.
    };
  }

  private Stream<String> proxies() {
    return names(Need.PROXY)
        .map(types -> "\"type\": {\"proxy\": [\"" + types.replace(",", "\", \"") + "\"]}");
  }

  private Stream<String> bundles() {
    return names(Need.BUNDLE)
        .filter(name -> isOfLibrary(name.replace('.', '/') + ".properties"))
        .map(name -> "\"bundle\": \"" + name + '"');
  }

  /** Returns an entry for each resource but services, which native images find themselves. */
  private Stream<String> resources() {
    return names(Need.RESOURCE)
        .filter(name -> isOfLibrary(name) && !name.startsWith("META-INF/services/"))
        .map(name -> "\"glob\": \"" + name + '"');
  }

  private Stream<String> names(Need need) {
    return requests.stream().filter(request -> request.need() == need).map(Request::name).sorted();
  }

  private boolean isOfLibrary(String resource) {
    return Files.isRegularFile(classes.resolve(resource));
  }
}
