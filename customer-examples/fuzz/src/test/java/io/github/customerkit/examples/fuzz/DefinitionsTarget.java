package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads definitions, and after a zero byte attributes, which are checked against them. */
final class DefinitionsTarget implements FuzzTarget {

  private static final AttributeDefinitionsJson JSON = AttributeDefinitionsJson.create();

  @Override
  public void run(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != 0) {
      end++;
    }
    AttributeDefinitions definitions = read(Arrays.copyOf(input, end));
    if (definitions != null) {
      check(definitions, Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    }
  }

  /** Returns the definitions; null if the document is rejected. */
  private static @Nullable AttributeDefinitions read(byte[] document) {
    boolean isGzip = document.length > 0 && document[0] == 0x1f;
    Optional<Object> plain = PlainCustomer.definitions(document);
    try {
      AttributeDefinitions definitions = AttributeDefinitions.of(JSON.read(document).getData());
      byte[] written = JSON.write(definitions);
      requireEqual(JSON.read(written).getData(), definitions.asList(), "read again");
      require(isGzip || PlainCustomer.definitions(written).equals(plain), "written");
      return definitions;
    } catch (CustomerJsonException e) {
      require(!e.getProblems().isEmpty(), "a problem");
      requireEqual(plain, Optional.empty(), "rejected");
      return null;
    } catch (UncheckedIOException e) {
      require(isGzip, "gzip");
      return null;
    }
  }

  private static void check(AttributeDefinitions definitions, byte[] document) {
    Attributes attributes;
    try {
      attributes = AttributesJson.create().read(document);
    } catch (CustomerJsonException | UncheckedIOException e) {
      return; // The target binding compares attributes.
    }
    List<Problem> problems = definitions.check(attributes);
    requireEqual(definitions.check(attributes), problems, "the same again");
    require(problems.size() <= attributes.asMap().size(), "one problem for an attribute");
  }
}
