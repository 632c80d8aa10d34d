package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.ObjectSchema.Presence;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the fast path, which is written by hand, has a case for each field of the table. */
class FieldsOfTheTableTest {

  /** A field, its table, and a function that returns a document with an object of that table. */
  private record Row(
      String scanner, ObjectSchema<?, ?> table, Field<?, ?, ?> field, Function<String, String> in) {

    /** Returns a document with a value for this field, and all the others. */
    String document(String value) {
      return in.apply(
          table.fields().stream()
              .map(one -> member(one, one == field ? value : sample(one.type())))
              .collect(Collectors.joining(",", "{", "}")));
    }

    String documentWithout() {
      return in.apply(
          table.fields().stream()
              .filter(one -> one != field)
              .map(one -> member(one, sample(one.type())))
              .collect(Collectors.joining(",", "{", "}")));
    }

    boolean isOptional() {
      return field.presence() == Presence.OPTIONAL;
    }

    @Override
    public String toString() {
      return scanner + ": \"" + field.name() + "\"";
    }
  }

  private static String member(Field<?, ?, ?> field, String value) {
    return "\"" + field.name() + "\":" + value;
  }

  private static String sample(FieldType<?> type) {
    return switch (type.kind()) {
      case INT64 -> "7";
      case NUMBER -> "1.50";
      case STRING -> "\"text\"";
      case BOOLEAN -> "true";
      case DATE_TIME -> "\"2020-02-07T08:15:22Z\"";
      case OBJECT -> "{\"A\":1}";
      case SCHEMA ->
          ((ObjectSchema<?, ?>) type)
              .fields().stream()
                  .map(field -> member(field, sample(field.type())))
                  .collect(Collectors.joining(",", "{", "}"));
      case LIST -> "[" + sample(((FieldType.ListOf<?>) type).element()) + "]";
    };
  }

  static Stream<Arguments> rows() {
    return Stream.of(
            rows("CustomerScanner.customer()", CustomerSchema.CUSTOMER, text -> text),
            rows(
                "ScanMemberships.loyaltyMembership()",
                CustomerSchema.LOYALTY_MEMBERSHIP,
                text -> customerWith("loyaltyMemberships", text)),
            rows(
                "ScanMemberships.audienceMembership()",
                CustomerSchema.AUDIENCE_MEMBERSHIP,
                text -> customerWith("audienceMemberships", text)))
        .flatMap(rows -> rows)
        .map(row -> Arguments.of(Named.of(row.toString(), row)));
  }

  private static Stream<Row> rows(
      String scanner, ObjectSchema<?, ?> table, Function<String, String> in) {
    return table.fields().stream().map(field -> new Row(scanner, table, field, in));
  }

  private static String customerWith(String list, String element) {
    return CustomerSchema.CUSTOMER.fields().stream()
        .map(one -> member(one, one.name().equals(list) ? "[" + element + "]" : sample(one.type())))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Customer scanned(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return new CustomerScanner(ReadLimits.defaults()).read(bytes, 0, bytes.length);
  }

  private static Customer fully(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return new RecordReader(ReadLimits.defaults(), ShapeMessages.ENGLISH)
        .readFully(bytes, 0, bytes.length)
        .customer();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadByTheFastPath(Row row) {
    String document = row.document(sample(row.field().type()));

    assertThat(scanned(document))
        .as("%s is in the table; it needs a local, a case and a call of the builder", row)
        .isNotNull()
        .isEqualTo(fully(document));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isRequiredOrOptionalAsTheTableSays(Row row) {
    String without = row.documentWithout();
    String withNull = row.document("null");
    if (row.isOptional()) {
      assertThat(scanned(without)).as("%s is optional", row).isNotNull().isEqualTo(fully(without));
      assertThat(scanned(withNull)).as("%s may be null", row).isEqualTo(fully(without));
    } else {
      assertThat(scanned(without)).as("%s is required", row).isNull();
      assertThat(scanned(withNull)).as("%s is not null", row).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isOfTheTypeThatTheTableSays(Row row) {
    Stream.of("7", "1.50", "\"text\"", "true", "{\"A\":1}", "[1]", "{}", "[{}]")
        .map(row::document)
        .forEach(
            document ->
                assertThat(scanned(document))
                    .as("%s in %s", row, document)
                    .isEqualTo(fully(document)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isWrittenByTheFastPath(Row row) {
    String document = row.document(sample(row.field().type()));
    byte[] written = new CustomerByteWriter().write(fully(document));

    assertThat(new String(written, StandardCharsets.UTF_8))
        .as("%s is in the table; it needs a line in CustomerByteWriter, too", row)
        .isEqualTo(document);
  }
}
