package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads definitions, and after a zero byte attributes, which are checked against them. */
final class DefinitionsTarget implements FuzzTarget {

  private static final AttributeDefinitionsJson JSON = AttributeDefinitionsJson.create();

  @Override
  public void run(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != 0) {
      end++;
    }
    byte[] definitions = Arrays.copyOf(input, end);
    try {
      Page<AttributeDefinition> page = JSON.read(definitions);
      if (definitions[0] != 0x1f) {
        compare(page, definitions);
      }
      AttributeDefinitions all = AttributeDefinitions.of(page.getData());
      requireEqual(JSON.read(JSON.write(all)).getData(), all.asList(), "written");
      check(all, Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    } catch (CustomerJsonException e) {
      require(!e.getProblems().isEmpty(), "a problem");
    } catch (UncheckedIOException e) {
      require(definitions[0] == 0x1f, "gzip");
    }
  }

  private static void compare(Page<AttributeDefinition> page, byte[] definitions) {
    Object plain = PlainJson.of(definitions).orElseThrow(() -> new AssertionError("not JSON"));
    require(PlainCustomer.plain(plain).isPresent(), "within the limits");
    Object data = plain instanceof Map<?, ?> members ? members.get("data") : null;
    int size = data instanceof List<?> elements ? elements.size() : 0;
    requireEqual(page.getData().size(), size, "definitions");
  }

  private static void check(AttributeDefinitions definitions, byte[] document) {
    Attributes attributes = AttributesJson.create().read(document);
    List<Problem> problems = definitions.check(attributes);
    requireEqual(definitions.check(attributes), problems, "the same again");
    require(problems.size() <= attributes.asMap().size(), "one problem for an attribute");
  }
}
