package io.github.customerkit.examples.database.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Tests an object that is a map of its fields, one of each type. */
class FieldColumnsTest {

  private static final Instant TIME = Instant.parse("2024-02-01T00:00:00Z");

  private static final ObjectSchema<Map<String, Object>, Map<String, Object>> SCHEMA =
      ObjectSchema.<Map<String, Object>, Map<String, Object>>builder(HashMap::new, all -> all)
          .required("id", FieldType.INT64, set("id"), one -> (Long) one.get("id"))
          .optional("vipSince", FieldType.DATE_TIME, set("vipSince"), one -> TIME)
          .optional("lastBasketSum", FieldType.NUMBER, set("sum"), one -> new BigDecimal("1.50"))
          .optional("isVip", FieldType.BOOLEAN, set("isVip"), one -> true)
          .optional("segment", FieldType.STRING, set("segment"), one -> null)
          .optional("more", FieldType.OBJECT, set("more"), one -> Attributes.of(Map.of()))
          .additionalProperties((one, rest) -> {}, one -> Map.of("x", 1L));

  private static <V> BiConsumer<Map<String, Object>, V> set(String name) {
    return (one, value) -> one.put(name, value);
  }

  private final FieldColumns<Map<String, Object>, Map<String, Object>> columns =
      new FieldColumns<>(SCHEMA, name -> name.equals("id") ? "vip_id" : name);

  @Test
  void everyFieldWithOneValueHasAColumn() {
    assertThat(columns.columns())
        .containsExactly(
            new Table.Column("vip_id", ColumnType.INTEGER),
            new Table.Column("vip_since", ColumnType.TIME),
            new Table.Column("last_basket_sum", ColumnType.DECIMAL),
            new Table.Column("is_vip", ColumnType.FLAG),
            new Table.Column("segment", ColumnType.TEXT),
            new Table.Column("additional_properties", ColumnType.JSON));
  }

  @Test
  void valuesAreWrittenInTheOrderOfTheColumns() throws SQLException {
    List<String> written = new ArrayList<>();
    columns.write(recording(written), Map.of("id", 7L));
    assertThat(written)
        .containsExactly(
            "integer 7",
            "time " + TIME,
            "decimal 1.50",
            "flag true",
            "text null",
            "json {\"x\":1}");
  }

  private static RowWriter recording(List<String> written) {
    return (RowWriter)
        Proxy.newProxyInstance(
            RowWriter.class.getClassLoader(),
            new Class<?>[] {RowWriter.class},
            (proxy, method, args) -> {
              written.add(method.getName() + " " + args[0]);
              return proxy;
            });
  }
}
