package io.github.customerkit.examples.benchmarks;

import io.github.customerkit.examples.generator.CustomerGenerator;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AttributesBuilder;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Creates the documents that all benchmarks read, from one seed. */
final class Documents {

  /** The number of documents in each benchmark but that of a file. */
  static final int COUNT = 1_000;

  private static final long SEED = 7;

  /** An attribute's text in JSON notation. */
  static final String PLAIN_NOTE = "a and b, c d";

  /** About the same text with escapes. */
  static final String ESCAPED_NOTE = "a \\u0026 b\\n\\\"c\\\"";

  private Documents() {}

  static List<Customer> customers(int count) {
    return Stream.generate(new CustomerGenerator(SEED)::next).limit(count).toList();
  }

  static List<byte[]> of(List<Customer> customers) {
    CustomerJson json = CustomerJson.create();
    return customers.stream().map(json::write).toList();
  }

  static byte[] page(List<byte[]> documents) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    CustomerWriter.builder()
        .output(OutputFormat.PAGE)
        .build()
        .writeDocuments(page, documents::forEach);
    return page.toByteArray();
  }

  /** Returns documents with one more attribute, whose value is a text in JSON notation. */
  static List<byte[]> withNote(List<Customer> customers, String json) {
    String start = "\"attributes\":{";
    return of(customers).stream()
        .map(document -> new String(document, StandardCharsets.UTF_8))
        .map(text -> text.replace(start, start + "\"Note\":\"" + json + "\","))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** Returns the customers as the API sent them before 2023-04, without the fields added later. */
  static List<Customer> old(List<Customer> customers) {
    return customers.stream()
        .map(customer -> customer.toBuilder().sandbox(null).advocateIntegrationId(null).build())
        .toList();
  }

  /** Returns the customers as the API may send them one day, with fields not known today. */
  static List<Customer> future(List<Customer> customers) {
    Map<String, Object> fields =
        Map.of("tier", "gold", "score", 4.25, "devices", List.of(Map.of("id", 1, "name", "app")));
    return customers.stream()
        .map(customer -> customer.toBuilder().additionalProperties(fields).build())
        .toList();
  }

  /** Returns the customers with 64 more attributes, among them lists and non-ASCII texts. */
  static List<Customer> wide(List<Customer> customers) {
    return customers.stream().map(Documents::wide).toList();
  }

  private static Customer wide(Customer customer) {
    AttributesBuilder attributes = customer.getAttributes().toBuilder();
    for (int i = 0; i < 64; i += 4) {
      attributes.string("Wide" + i, "Größe " + (customer.getId() + i));
      attributes.number("Wide" + (i + 1), customer.getId() * i);
      attributes.stringList("Wide" + (i + 2), List.of("小猫", "blue", "número " + i));
      attributes.bool("Wide" + (i + 3), i % 8 == 0);
    }
    return customer.toBuilder().attributes(attributes.build()).build();
  }

  /** Returns pages of the given number of documents. */
  static List<byte[]> pages(List<byte[]> documents, int size) {
    return IntStream.range(0, documents.size() / size)
        .mapToObj(i -> page(documents.subList(i * size, (i + 1) * size)))
        .toList();
  }

  /** Returns fifty definitions, among them those of the generated attributes. */
  static AttributeDefinitions fiftyDefinitions() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("Language", "string");
    types.put("ShippingCity", "string");
    types.put("NewsletterOptIn", "boolean");
    types.put("Points", "number");
    types.put("AverageBasket", "number");
    types.put("LastNewsletter", "time");
    types.put("FavouriteBrands", "(list string)");
    types.put("Sizes", "(list number)");
    types.put("Store", "location");
    types.put("Visits", "(list time)");
    types.put("Nickname", "string");
    for (int i = types.size(); i < 50; i++) {
      types.put("Other" + i, "string");
    }
    return AttributeDefinitions.of(
        types.entrySet().stream().map(type -> definition(type.getKey(), type.getValue())).toList());
  }

  private static AttributeDefinition definition(String name, String type) {
    return AttributeDefinition.builder().entity("CustomerProfile").name(name).type(type).build();
  }

  static void writeNdjson(Path file, int count) {
    CustomerWriter.create().write(file, out -> generate(out, count));
  }

  private static void generate(Consumer<Customer> out, int count) {
    CustomerGenerator generator = new CustomerGenerator(SEED);
    for (int i = 0; i < count; i++) {
      out.accept(generator.next());
    }
  }
}
