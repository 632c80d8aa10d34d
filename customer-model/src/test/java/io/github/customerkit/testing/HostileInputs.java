package io.github.customerkit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The catalogue of hostile inputs: a text file for each topic, and in it a line for each input with
 * its name, its answer and an expression of its bytes. The file {@code README.txt} beside them
 * describes their form.
 */
public final class HostileInputs {

  /** A text that no message may contain; each input has it in its values and chosen names. */
  public static final String CANARY = HostileExpression.CANARY;

  /** The topics with documents or inputs of customers. */
  public static final List<String> OF_CUSTOMERS =
      List.of("numbers", "dates", "text", "structure", "size", "encodings", "compression", "pages");

  /** All topics. */
  public static final List<String> TOPICS =
      Stream.concat(OF_CUSTOMERS.stream(), Stream.of("definitions", "csv", "http")).toList();

  private static final Pattern LINE =
      Pattern.compile("(.+?) +\\| (\\d+)/(\\d+)(!?)(?: (.*?))? *\\| (.*)");

  private HostileInputs() {}

  /** Returns the inputs of a topic, built one by one. */
  public static Stream<HostileInput> of(String topic) {
    return lines(topic).stream().map(line -> input(topic, line));
  }

  /** Returns the documents and inputs of customers. */
  public static Stream<HostileInput> ofCustomers() {
    return OF_CUSTOMERS.stream().flatMap(HostileInputs::of);
  }

  /** Returns the names of a topic's inputs. */
  public static List<String> names(String topic) {
    return lines(topic).stream().map(line -> line.substring(0, line.indexOf(" | "))).toList();
  }

  /** Returns the lines of a topic's file, except blank lines and comments. */
  private static List<String> lines(String topic) {
    String file = "hostile-inputs/" + topic + ".txt";
    try (InputStream in = HostileInputs.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostileInput input(String topic, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException(topic + ": " + line);
    }
    String codes = Objects.requireNonNullElse(parts.group(5), "");
    HostileExpression expression = HostileExpression.of(parts.group(6));
    return new HostileInput(
        topic,
        parts.group(1),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        parts.group(4).isEmpty(),
        codes.isEmpty() ? List.of() : Arrays.asList(codes.split(", ")),
        expression.isDocument(),
        expression.bytes());
  }
}
