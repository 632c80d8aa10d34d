package io.github.customerkit.examples.spark.row;

import io.github.customerkit.examples.database.row.CanonicalCustomer;
import io.github.customerkit.examples.database.row.FieldColumns;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** The columns of accepted customers. */
public final class CustomerCells {

  /** The column that identifies a customer. */
  public static final String ID = "id";

  /** The month of the last activity in UTC, such as {@code 2024-02}. */
  public static final String MONTH = "month";

  /** The SHA-256 of the customer's canonical document, as {@code import} has it. */
  public static final String DIGEST = "digest";

  /** The position of the record's file in all inputs, from 0. */
  public static final String INPUT = "input";

  /** The first byte of the record in its (unpacked) file. */
  public static final String BYTE_OFFSET = "byte_offset";

  private static final CustomerJson JSON = CustomerJson.create();

  private CustomerCells() {}

  /** Returns the columns of the fields, the month, and the digest. */
  static List<Cell<Customer>> ofFields() {
    List<Cell<Customer>> cells =
        new ArrayList<>(FieldCells.of(CustomerSchema.CUSTOMER, FieldColumns::sqlName));
    cells.add(
        new Cell<>(
            DataTypes.createStructField(DIGEST, DataTypes.BinaryType, false),
            CustomerCells::digest));
    cells.add(
        new Cell<>(
            DataTypes.createStructField(MONTH, DataTypes.StringType, false),
            customer -> SparkValues.text(month(customer))));
    return cells;
  }

  /** Returns all columns: the customer's, and the place of the record. */
  public static RowSchema<FoundRecord> schema() {
    List<Cell<FoundRecord>> cells = new ArrayList<>();
    for (Cell<Customer> cell : ofFields()) {
      cells.add(
          new Cell<>(cell.field(), found -> cell.value().apply(found.record().orElseThrow())));
    }
    cells.add(
        new Cell<>(
            DataTypes.createStructField(INPUT, DataTypes.IntegerType, false), FoundRecord::input));
    cells.add(
        new Cell<>(
            DataTypes.createStructField(BYTE_OFFSET, DataTypes.LongType, false),
            FoundRecord::byteOffset));
    return new RowSchema<>(cells);
  }

  private static String month(Customer customer) {
    LocalDate day = LocalDate.ofInstant(customer.getLastActivity(), ZoneOffset.UTC);
    return day.toString().substring(0, "2024-02".length());
  }

  /** Returns the same bytes for equivalent customers, in which a comparison finds no difference. */
  private static byte[] digest(Customer customer) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(JSON.write(CanonicalCustomer.of(customer)));
    } catch (NoSuchAlgorithmException e) {
      // Every Java runtime has it.
      throw new IllegalStateException(e);
    }
  }
}
