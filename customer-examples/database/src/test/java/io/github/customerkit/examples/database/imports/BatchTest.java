package io.github.customerkit.examples.database.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final String CUSTOMER =
      """
      {"id":1,"created":"2024-01-01T00:00:00Z","integrationId":"shop-1","attributes":{},\
      "accountId":31,"closedSessions":3,"totalSales":10.5,"lastActivity":"2024-02-01T00:00:00Z"}""";

  private static CustomerRecord read(String document) {
    try (Stream<CustomerRecord> records =
        CustomerReader.create().stream(new ByteArrayInputStream(document.getBytes(UTF_8)))) {
      return records.findFirst().orElseThrow();
    }
  }

  private static int records(String document) {
    CustomerRecord record = read(document);
    Batch batch = new Batch(new ImportSource(1, 1, null), 0);
    int records = 0;
    while (!batch.isFull() && records < 1000) {
      batch.add(record);
      records++;
    }
    return records;
  }

  @Test
  void fewLargeCustomersFillABatch() {
    String large = CUSTOMER.replace("{}", "{\"a\":\"" + "x".repeat(1_000_000) + "\"}");
    assertThat(records(large)).isEqualTo(5);
  }

  @Test
  void fewSmallRecordsWithManyProblemsFillABatch() {
    String nulls = "null,".repeat(9_999) + "null";
    String bad = CUSTOMER.replace("{}", "{},\"audienceMemberships\":[" + nulls + "]");
    assertThat(bad).hasSizeLessThan(60_000);
    assertThat(read(bad).getProblems()).hasSizeGreaterThan(900);
    assertThat(records(bad)).isLessThan(20);
  }
}
