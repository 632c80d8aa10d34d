package io.github.customerkit.examples.database;

import static io.github.customerkit.examples.database.testing.Imports.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import io.github.customerkit.examples.database.testing.ReadmeQueries;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests comparisons and sums of amounts in SQLite, which has no exact decimals, as the README shows
 * them.
 */
class ImportedMoneyTest {

  private static final int MAX_DECIMALS = 18;

  @TempDir private Path folder;

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("customers.db");
  }

  private List<String> rows(String sql) {
    return ImportedRows.of(url(), sql);
  }

  private void imports(String... amounts) {
    imports(url(), customers(amounts));
  }

  private static void imports(String url, List<String> customers) {
    assertThat(Imports.of(url, customers).rejected()).isZero();
  }

  private static List<String> customers(String... amounts) {
    List<String> customers = new ArrayList<>();
    for (String amount : amounts) {
      customers.add(customer(customers.size() + 1).replace("10.5", amount));
    }
    return customers;
  }

  private static String exactSum() throws IOException {
    return ReadmeQueries.of("query of SQLite").get(0);
  }

  private BigDecimal sum() throws IOException {
    List<String> sums = rows(exactSum());
    assertThat(sums).hasSize(1);
    return new BigDecimal(sums.get(0).replace("31|", ""));
  }

  @Test
  void amountsCompareWithNumbersAsNumbers() {
    imports("9", "99.99", "100.5", "1e3", "-200", "12345678901234567890.12", "100");
    assertThat(rows("SELECT id FROM customers WHERE total_sales > 100 ORDER BY total_sales"))
        .containsExactly("3", "4", "6");
    assertThat(rows("SELECT id FROM customers WHERE total_sales = 100")).containsExactly("7");
    assertThat(rows("SELECT id FROM customers WHERE total_sales < 9.5 ORDER BY id"))
        .containsExactly("1", "5");
    assertThat(rows("SELECT id FROM customers WHERE total_sales = 12345678901234567890.12"))
        .containsExactly("6");
    assertThat(rows("SELECT max(total_sales) = 12345678901234567890.12 FROM customers"))
        .containsExactly("1");
  }

  @Test
  void amountsAreKeptToTheLastDigit() {
    imports("299.990", "12345678901234567890.12", "-0.000000000000000001");
    assertThat(rows("SELECT total_sales_text FROM customers ORDER BY id"))
        .containsExactly("299.990", "12345678901234567890.12", "-0.000000000000000001");
  }

  @Test
  void amountsThatDifferBeyondADoubleCompareByTheirParts() {
    imports("100", "100.000000000000000001", "99.999999999999999999", "-100.000000000000000001");
    assertThat(
            rows(
                "SELECT id FROM customers"
                    + " WHERE (total_sales_units, total_sales_fraction) > (100, 0)"))
        .containsExactly("2");
    assertThat(rows("SELECT id FROM customers ORDER BY total_sales_units, total_sales_fraction"))
        .containsExactly("4", "3", "1", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1 0.2, 0.3",
    "299.99 0.01, 300",
    "-0.25 0, -0.25",
    "-0.25 0.5, 0.25",
    "-1.5 -2.75, -4.25",
    "-3 1, -2",
    "0 0.00, 0",
    "123456789012345678.90 0.11, 123456789012345679.01",
    "100000000000000000.000000000000000001 -0.000000000000000002, 99999999999999999.999999999999999999",
    "999999999999999999.999999999999999999 0.000000000000000001, 1000000000000000000",
    "-999999999999999999.999999999999999999 -0.000000000000000001, -1000000000000000000",
    "1e17 1e-18, 100000000000000000.000000000000000001",
  })
  void sumIsExact(String amounts, BigDecimal sum) throws IOException {
    imports(amounts.split(" "));
    assertThat(sum()).isEqualByComparingTo(sum);
  }

  @Test
  void sumsOfAmountsOfAllSizesAreExact() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> customers = new ArrayList<>();
    Map<Integer, BigDecimal> sums = new TreeMap<>();
    for (int i = 1; i <= 2000; i++) {
      int account = 1 + i % 3;
      int decimals = random.nextInt(MAX_DECIMALS + 1);
      BigInteger digits = new BigInteger(1 + random.nextInt(50) + 3 * decimals, random);
      BigDecimal amount =
          new BigDecimal(random.nextInt(4) == 0 ? digits.negate() : digits, decimals);
      sums.merge(account, amount, BigDecimal::add);
      customers.add(
          customer(i)
              .replace("10.5", amount.toString())
              .replace("\"accountId\":31", "\"accountId\":" + account));
    }
    imports(url(), customers);
    Map<Integer, BigDecimal> found = new TreeMap<>();
    for (String row : rows(exactSum())) {
      int bar = row.indexOf('|');
      found.put(Integer.valueOf(row.substring(0, bar)), new BigDecimal(row.substring(bar + 1)));
    }
    sums.replaceAll((account, sum) -> sum.setScale(MAX_DECIMALS));
    assertThat(found).as("seed %d", seed).isEqualTo(sums);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000000", "-12345678901234567890.12", "12e18"})
  void sumOfTooLargeAmountsIsNull(String amount) throws IOException {
    imports(amount, "1");
    assertThat(rows("SELECT total_sales_units, total_sales_fraction FROM customers ORDER BY id"))
        .containsExactly("null|null", "1|0");
    assertThat(rows(exactSum())).containsExactly("31|null");
  }

  @Test
  void sumsInPostgresAreExact() throws IOException, InterruptedException {
    String query = ReadmeQueries.of("query of PostgreSQL").get(0);
    try (LocalPostgres server = LocalPostgres.start()) {
      String url = server.url("postgres");
      imports(
          url, customers("0.1", "0.2", "12345678901234567890.12", "-0.000000000000000001", "1e18"));
      assertThat(ImportedRows.of(url, query))
          .containsExactly("31|13345678901234567890.419999999999999999");
      assertThat(ImportedRows.of(url, "SELECT id FROM customers WHERE total_sales > 1000"))
          .containsExactly("3", "5");
    }
  }
}
