package io.github.customerkit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the public signatures of a module, as sorted lines, with those in {@code
 * public-api.txt}. Start with {@link #changesOf}.
 */
public final class PublicApi {

  private static final String FILE = "public-api.txt";

  private PublicApi() {}

  /**
   * Returns the differences from the committed signatures, and how to accept them; empty if there
   * are none.
   *
   * @param type a type in the module's main package, beside which the test resource is
   */
  public static String changesOf(Class<?> type) {
    try {
      Path classes = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path module = classes.getParent().getParent();
      return CommittedLines.changes(
          "Public signatures changed",
          module
              .resolve("src/test/resources")
              .resolve(type.getPackageName().replace('.', '/'))
              .resolve(FILE),
          module.resolve("target").resolve(FILE),
          signatures(type.getClassLoader(), classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> signatures(ClassLoader loader, Path classes) throws IOException {
    ModuleReference module = ModuleFinder.of(classes).findAll().iterator().next();
    Set<String> exported =
        module.descriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(Collectors.toSet());
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      return files
          .filter(file -> file.endsWith(".class") && file.contains("/"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
          .map(name -> load(name, loader))
          .filter(Signatures::isVisible)
          .flatMap(Signatures::of)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
