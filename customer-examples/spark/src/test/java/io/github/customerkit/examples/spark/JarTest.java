package io.github.customerkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.CustomerValidator;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the packaged job has its own libraries, whichever a cluster has. Spark's class loader
 * for jobs asks the cluster's first.
 */
@EnabledIfSystemProperty(named = "customerkit.spark.jar", matches = ".+")
class JarTest {

  private static final Path JAR = Path.of(System.getProperty("customerkit.spark.jar", ""));

  private static Set<String> classes(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Set<String> names = new TreeSet<>();
      file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path[] jars(String classPath) {
    return Arrays.stream(classPath.strip().split(File.pathSeparator))
        .filter(name -> name.endsWith(".jar"))
        .map(Path::of)
        .toArray(Path[]::new);
  }

  @Test
  void classPathOfSparkHasNoClassOfTheJob() throws IOException {
    Set<String> ofJob = classes(JAR);
    assertThat(ofJob).hasSizeGreaterThan(1000);
    for (Path jar : jars(Files.readString(JAR.resolveSibling("spark-class-path")))) {
      Set<String> both = classes(jar);
      both.retainAll(ofJob);
      assertThat(both).as(jar.toString()).isEmpty();
    }
  }

  @Test
  void jarHasItsLicenceAndNotices() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (String name : new String[] {"LICENSE", "NOTICE", "FastDoubleParser-LICENSE"}) {
        assertThat(jar.stream().filter(entry -> entry.getName().equals("META-INF/" + name)))
            .as(name)
            .singleElement()
            .satisfies(entry -> assertThat(entry.getSize()).isPositive());
      }
      byte[] licence = jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes();
      assertThat(licence).isEqualTo(Files.readAllBytes(Path.of("../../LICENSE")));
    }
  }

  /** Finds problems with the classes of its class loader. */
  public static final class Faults implements Function<Locale, String> {
    @Override
    public String apply(Locale locale) {
      CustomerReader reader =
          CustomerReader.builder()
              .check(CustomerValidator.builder().locale(locale).build())
              .build();
      try (Stream<CustomerRecord> records = reader.stream(Path.of("../samples/faults.ndjson"))) {
        return records
            .flatMap(record -> record.getProblems().stream())
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
      }
    }
  }

  /** The class path of the tests has the libraries of the job under their own names, too. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void rulesAndMessagesAreTheSameOnAClusterThatHasHibernateValidator(Locale locale)
      throws Exception {
    URL[] ofCluster =
        Arrays.stream(jars(System.getProperty("java.class.path")))
            .map(JarTest::url)
            .toArray(URL[]::new);
    URL tests = Faults.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader cluster =
            new URLClassLoader(ofCluster, ClassLoader.getPlatformClassLoader());
        URLClassLoader job = new URLClassLoader(new URL[] {url(JAR), tests}, cluster)) {
      assertThat(cluster.loadClass("org.hibernate.validator.HibernateValidator")).isNotNull();
      Thread.currentThread().setContextClassLoader(job);
      assertThat(job.loadClass(CustomerValidator.class.getName()).getClassLoader()).isSameAs(job);
      @SuppressWarnings("unchecked") // It is the same class of another class loader.
      Function<Locale, String> faults =
          (Function<Locale, String>)
              job.loadClass(Faults.class.getName()).getConstructor().newInstance();
      String found = faults.apply(locale);
      Thread.currentThread().setContextClassLoader(before);
      assertThat(found).contains("negative").isEqualTo(new Faults().apply(locale));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
