package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of customers as the API once sent them. Each era of the API has a directory, and in it one
 * for each kind of customer that the era knows.
 */
record EraFile(Path path) {

  private static final Path ERAS = Path.of("src/test/resources/fixtures/eras");

  /** All files, the eras in their order. */
  static List<EraFile> all() {
    try (Stream<Path> files = Files.walk(ERAS)) {
      return files.filter(Files::isRegularFile).sorted().map(EraFile::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String era() {
    return ERAS.relativize(path).getName(0).toString();
  }

  String kind() {
    return ERAS.relativize(path).getName(1).toString();
  }

  String name() {
    return path.getFileName().toString();
  }

  byte[] json() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return new String(json(), StandardCharsets.UTF_8);
  }

  List<Customer> customers() {
    return customers(json());
  }

  /** The customers of an input of any format, none of which has a problem. */
  static List<Customer> customers(byte[] input) {
    List<CustomerRecord> records =
        CustomerReader.create().stream(new ByteArrayInputStream(input)).toList();
    assertThat(records).allSatisfy(one -> assertThat(one.getProblems()).isEmpty());
    return records.stream().map(CustomerRecord::orElseThrow).toList();
  }

  /** Each customer's document by itself, a page's as plain Jackson splits it. */
  List<byte[]> documents() {
    return switch (name()) {
      case "page.json" -> JsonTree.elements(json());
      case "export.ndjson" -> text().lines().map(Records::utf8).toList();
      default -> List.of(json());
    };
  }

  @Override
  public String toString() {
    return ERAS.relativize(path).toString();
  }
}
