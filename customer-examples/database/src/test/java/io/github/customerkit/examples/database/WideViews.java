package io.github.customerkit.examples.database;

import static io.github.customerkit.examples.database.testing.Imports.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests the views with one row for each customer, in any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WideViews {

  private static final List<String> ODD =
      List.of(
          "id",
          "a\"b'c; DROP TABLE customers; -- :x ? {fn now()} <y> \\",
          "Points",
          "points",
          "POINTS",
          "ä".repeat(40) + "1",
          "ä".repeat(40) + "2");

  static String attributes(long id, String attributes) {
    return customer(id).replace("\"attributes\":{}", "\"attributes\":" + attributes);
  }

  static List<String> widen(String url, String... names) {
    return widen(url, List.of(names));
  }

  static List<String> widen(String url, List<String> names) {
    try (CustomerDatabase database = open(url)) {
      return database.widen(names);
    }
  }

  static CustomerDatabase open(String url) {
    return CustomerDatabase.open(DatabaseAddress.of(url, Map.of()));
  }

  static void adapt(String url) {
    try (CustomerDatabase database = open(url)) {
      database.adaptWideView();
    }
  }

  String url = "";

  List<String> rows(String sql) {
    return ImportedRows.of(url, sql);
  }

  @Test
  void everyValueHasItsType() {
    String values =
        "{\"n\":1250,\"t\":\"2024-01-01T00:00:00Z\",\"b\":true,\"s\":\"x\",\"l\":[1,2],"
            + "\"mixed\":1.50,\"z\":null}";
    String others =
        "{\"n\":9.5,\"b\":false,\"l\":{\"k\":1},\"mixed\":[\"a\"],\"s\":\""
            + "y".repeat(600)
            + "\"}";
    Imports.of(url, List.of(attributes(1, values), attributes(2, others), customer(3)));
    assertThat(widen(url, "n", "t", "b", "s", "l", "mixed", "z", "none"))
        .containsExactly("z", "none");
    assertThat(rows("SELECT attribute, type FROM wide_columns ORDER BY position"))
        .containsExactly(
            "n|number",
            "t|time",
            "b|boolean",
            "s|text",
            "l|json",
            "mixed|text",
            "z|text",
            "none|text");
    assertThat(rows("SELECT id FROM wide_customers WHERE n > 10")).containsExactly("1");
    assertThat(rows("SELECT id FROM wide_customers WHERE n < 10 AND NOT b")).containsExactly("2");
    assertThat(rows("SELECT id FROM wide_customers WHERE t < '2024-01-02'")).containsExactly("1");
    assertThat(rows("SELECT length(s), mixed, z, none FROM wide_customers ORDER BY id"))
        .containsExactly("1|1.50|null|null", "600|[\"a\"]|null|null", "null|null|null|null");
    assertThat(rows("SELECT integration_id, n FROM wide_customers WHERE id = 3"))
        .containsExactly("shop-3|null");
  }

  @Test
  void anyNameIsAColumnOfItsOwn() {
    String values =
        "{\"id\":\"A\",\"a\\\"b'c; DROP TABLE customers; -- :x ? {fn now()} <y> \\\\\":\"B\","
            + "\"Points\":\"C\",\"points\":\"D\",\"POINTS\":\"E\",\"%s1\":\"F\",\"%s2\":\"G\"}"
                .replace("%s", "ä".repeat(40));
    Imports.of(url, List.of(attributes(1, values)));
    assertThat(widen(url, ODD)).isEmpty();
    String long1 = "ä".repeat(31);
    String long2 = "ä".repeat(30) + "_2";
    assertThat(rows("SELECT column_name FROM wide_columns ORDER BY position"))
        .containsExactly("id_2", ODD.get(1), "Points", "points_2", "POINTS_3", long1, long2);
    assertThat(
            rows(
                "SELECT id, id_2, \"%s\", \"Points\", points_2, \"POINTS_3\", \"%s\", \"%s\" FROM"
                        .formatted(ODD.get(1).replace("\"", "\"\""), long1, long2)
                    + " wide_customers"))
        .containsExactly("1|A|B|C|D|E|F|G");
  }

  @Test
  void columnsAdaptToTypesThatComeLater() {
    Imports.of(url, List.of(attributes(1, "{\"n\":1}")));
    widen(url, "n");
    adapt(url);
    assertThat(rows("SELECT type FROM wide_columns")).containsExactly("number");
    Imports.of(url, List.of(attributes(2, "{\"n\":\"x\"}")));
    adapt(url);
    assertThat(rows("SELECT n FROM wide_customers ORDER BY id")).containsExactly("1", "x");
  }

  @Test
  void viewIsReplaced() {
    Imports.of(url, List.of(attributes(1, "{\"n\":1,\"s\":\"x\"}")));
    widen(url, "n", "s");
    widen(url, "s");
    assertThat(rows("SELECT * FROM wide_customers").get(0)).endsWith("|x").doesNotContain("|1|x");
    assertThat(rows("SELECT attribute FROM wide_columns")).containsExactly("s");
  }

  @Test
  void overviewHasListsAndAttributesAsJson() {
    Imports.of(
        url,
        List.of(
            attributes(1, "{\"n\":1.50,\"s\":\"a\\\"\",\"b\":true,\"l\":[1],\"z\":null}")
                .replace(
                    "\"accountId\"",
                    "\"audienceMemberships\":[{\"id\":9,\"name\":\"a\"},{\"id\":2,\"name\":\"b\"}],\"accountId\""),
            customer(2)));
    assertThat(
            rows(
                    "SELECT audiences, loyalty_programs, attributes FROM customer_overview ORDER BY id")
                .stream()
                .map(row -> row.replace(" ", "")))
        .allSatisfy(row -> assertThat(row).contains("|[]|"))
        .first()
        .asString()
        .startsWith("[9,2]|")
        .contains("\"n\":1.50", "\"s\":\"a\\\"\"", "\"b\":true", "\"l\":[1]", "\"z\":null");
    assertThat(rows("SELECT audiences, attributes FROM customer_overview WHERE id = 2"))
        .containsExactly("[]|{}");
  }
}
