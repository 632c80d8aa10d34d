package io.github.customerkit.examples.spark.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.spark.testing.DuckDb;
import io.github.customerkit.examples.spark.testing.Exported;
import io.github.customerkit.examples.spark.testing.LocalSpark;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportJobTest {

  @TempDir private Path folder;

  private final List<String> reports = new ArrayList<>();

  private ExportJob job(int partitions, Object... inputs) {
    List<String> names = Arrays.stream(inputs).map(Object::toString).toList();
    return new ExportJob(
        LocalSpark.session(), new ExportJob.Request(names, partitions, "parquet", 0), reports::add);
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private String parquet(String dataSet) {
    return "read_parquet('" + out() + "/" + dataSet + "/**/*.parquet')";
  }

  private static String sums(List<CustomerRecord> records) {
    List<Customer> customers =
        records.stream()
            .filter(CustomerRecord::isAccepted)
            .map(CustomerRecord::orElseThrow)
            .toList();
    BigDecimal sales =
        customers.stream().map(Customer::getTotalSales).reduce(BigDecimal.ZERO, BigDecimal::add);
    return customers.size()
        + "|"
        + sales.setScale(18)
        + "|"
        + customers.stream().mapToInt(one -> one.getAttributes().asMap().size()).sum()
        + "|"
        + customers.stream().mapToInt(one -> one.getAudienceMemberships().size()).sum()
        + "|"
        + customers.stream().mapToInt(one -> one.getLoyaltyMemberships().size()).sum();
  }

  private List<String> sumsOfResult() {
    return DuckDb.rows(
        "SELECT count(*), sum(total_sales), sum(cardinality(attributes))::BIGINT,"
            + " sum(len(audience_memberships))::BIGINT, sum(len(loyalty_memberships))::BIGINT FROM "
            + parquet("customers"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64})
  void resultAgreesWithTheReaderForAnyNumberOfPartitions(int partitions) throws IOException {
    Path file = folder.resolve("a.ndjson");
    byte[] lines = Exported.lines(7, 2_000, 5);
    Exported.write(file, lines);
    List<CustomerRecord> records = Exported.records(List.of(file));

    ExportJob.Outcome outcome = job(partitions, file).write(out(), false);

    assertThat(outcome.summary()).isEqualTo(ExpectedSummary.of(records));
    assertThat(folder.resolve("out/summary.json")).hasContent(outcome.summary());
    assertThat(sumsOfResult()).containsExactly(sums(records));
    assertThat(
            DuckDb.rows(
                "SELECT byte_offset, record, line, md5(raw), len(problems) FROM "
                    + parquet("rejects")
                    + " ORDER BY record"))
        .isEqualTo(
            records.stream()
                .filter(record -> !record.isAccepted())
                .map(ExportJobTest::reject)
                .toList());
    assertThat(DuckDb.rows("SELECT DISTINCT file FROM " + parquet("rejects")))
        .containsExactly("file:" + file);
    assertThat(
            DuckDb.rows(
                "SELECT count(*) FROM "
                    + parquet("customers")
                    + " WHERE month <> strftime(last_activity, '%Y-%m')"))
        .containsExactly("0");
  }

  private static String reject(CustomerRecord record) {
    byte[] raw = record.getRawBytes();
    return record.getByteOffset()
        + "|"
        + record.getNumber()
        + "|"
        + record.getLine()
        + "|"
        + (raw == null ? null : md5(raw))
        + "|"
        + record.getProblems().size();
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void filesOfEveryKindAreReadInTheOrderOfTheirNames() throws IOException {
    Path exports = Files.createDirectories(folder.resolve("exports/day"));
    Path first = exports.resolve("a.ndjson.gz");
    Path second = exports.resolve("b.ndjson");
    Path third = exports.resolve("c.json");
    Exported.write(first, Exported.lines(1, 100, 5));
    // The same customers as in the first file, so that they are repeated.
    Exported.write(second, Exported.lines(1, 50, 0));
    String list = new String(Exported.lines(3, 40, 0), UTF_8).strip().replace('\n', ',');
    Exported.write(third, ("[\n" + list + "\n]").getBytes(UTF_8));
    Exported.write(exports.resolve("_SUCCESS"), new byte[0]);
    Exported.write(exports.resolve(".hidden"), new byte[] {1});
    List<CustomerRecord> records = Exported.records(List.of(first, second, third));

    assertThat(job(5, folder.resolve("exports")).write(out(), false).summary())
        .isEqualTo(ExpectedSummary.of(records))
        .contains("repeated-customer");
    assertThat(sumsOfResult()).containsExactly(sums(records));
    assertThat(job(0, exports.resolve("*.{ndjson,gz,json}")).write(out(), true).summary())
        .isEqualTo(ExpectedSummary.of(records));
  }

  @Test
  void valuesAreExactAndTyped() throws IOException {
    Path file = folder.resolve("a.ndjson");
    Exported.write(
        file,
        """
        {"id":1,"created":"0001-01-01T00:00:00Z","integrationId":"a","attributes":{"text":"x",\
        "number":0.10,"huge":1e30,"flag":true,"time":"2024-02-01T00:00:00.123456789+01:00",\
        "list":["p","q"],"numbers":[1.50,2],"raw":{"a":[1.0]},"nothing":null},"accountId":1,\
        "closedSessions":1,"totalSales":123456789012345678901234567890.12345678,\
        "loyaltyMemberships":[{"loyaltyProgramId":3,"joined":"2024-02-01T00:00:00.000000001Z"}],\
        "audienceMemberships":[{"id":2,"name":"n","more":1}],\
        "lastActivity":"2024-01-31T23:59:59.999999999Z","sandbox":false,"later":[1.0]}
        {"id":2,"created":"2024-02-01T00:00:00Z","integrationId":"b","attributes":{},"accountId":1,\
        "closedSessions":1,"totalSales":-0.5,"lastActivity":"2024-02-01T00:30:00+01:00"}
        """
            .getBytes(UTF_8));
    assertThat(job(0, file).write(out(), false).rejected()).isZero();

    assertThat(
            DuckDb.rows(
                "SELECT id, created, total_sales, total_sales_text, loyalty_memberships,"
                    + " audience_memberships, last_activity, last_activity_nanos, sandbox,"
                    + " advocate_integration_id, additional_properties, month FROM "
                    + parquet("customers")
                    + " ORDER BY id"))
        .containsExactly(
            "1|0001-01-01T00:00Z|null|123456789012345678901234567890.12345678"
                + "|[{loyalty_program_id=3, joined=2024-02-01T00:00Z, joined_nanos=1,"
                + " additional_properties=null}]"
                + "|[{audience_id=2, name=n, additional_properties={\"more\":1}}]"
                + "|2024-01-31T23:59:59.999999Z|999|false|null|{\"later\":[1.0]}|2024-01",
            "2|2024-02-01T00:00Z|-0.500000000000000000|-0.5|[]|[]|2024-01-31T23:30Z|0|null|null"
                + "|null|2024-01");
    assertThat(
            DuckDb.rows(
                    "SELECT unnest(map_entries(attributes)) FROM "
                        + parquet("customers")
                        + " WHERE id = 1")
                .stream()
                .map(
                    row ->
                        row.replaceAll(
                            ", (value|number|boolean|time|time_nanos|list|json)=null", "")))
        .containsExactly(
            "{key=text, value={type=string, value=x}}",
            "{key=number, value={type=number, value=0.10, number=0.100000000000000000}}",
            "{key=huge, value={type=number, value=1000000000000000000000000000000}}",
            "{key=flag, value={type=boolean, value=true, boolean=true}}",
            "{key=time, value={type=time, value=2024-02-01T00:00:00.123456789+01:00, time=2024-01-31T23:00:00.123456Z, time_nanos=789}}",
            "{key=list, value={type=(list string), list=[p, q], json=[\"p\",\"q\"]}}",
            "{key=numbers, value={type=(list number), list=[1.50, 2], json=[1.50,2]}}",
            "{key=raw, value={type=raw, json={\"a\":[1.0]}}}",
            "{key=nothing, value={type=null}}");
  }

  /** Import replaces a state by a later one, record by record; Spark compares all at once. */
  @Test
  void mergedStatesAreThoseThatImportKeeps() throws IOException {
    for (long seed = 1; seed <= 2; seed++) {
      Histories histories = new Histories(seed);
      Path into = folder.resolve("into" + seed);
      for (int run = 0; run < 3; run++) {
        List<Path> files = histories.write(folder, "run" + seed + run, 3);
        String expected = histories.imported(files);
        reports.clear();
        job(2, files.toArray()).merge(into.toString());
        assertThat(reports.get(0)).as("seed " + seed).isEqualTo(expected);
        assertThat(
                DuckDb.rows(
                    "SELECT id, lower(hex(digest)) FROM read_parquet('"
                        + into
                        + "/customers/**/*.parquet') ORDER BY id"))
            .as("seed " + seed)
            .isEqualTo(histories.stored());
        if (run == 2) {
          List<String> before = files(into);
          reports.clear();
          job(3, files.toArray()).merge(into.toString());
          assertThat(reports.get(0)).isEqualTo(histories.imported(files));
          // The same states are counted as by import, but nothing is written.
          assertThat(files(into)).isEqualTo(before);
        }
      }
    }
  }

  private static List<String> files(Path result) throws IOException {
    try (Stream<Path> files = Files.walk(result.resolve("customers"))) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
