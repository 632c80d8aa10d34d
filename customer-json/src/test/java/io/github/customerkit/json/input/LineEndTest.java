package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tests that every line feed ends a record in NDJSON, also where JSON allows it within an object.
 */
class LineEndTest {

  private final CustomerReader reader = CustomerReader.builder().input(InputFormat.NDJSON).build();

  private List<Boolean> accepted(String... parts) {
    return reader.stream(new ByteArrayInputStream(utf8(parts)))
        .map(CustomerRecord::isAccepted)
        .toList();
  }

  @Test
  void lineFeedBetweenTokensEndsTheRecord() {
    String split = customer(1).replaceFirst(",", ",\n");
    assertThat(accepted(customer(2), "\n", split, "\n", customer(3), "\n"))
        .containsExactly(true, false, false, true);
  }

  @Test
  void otherBlanksBetweenTokensDoNot() {
    String spaced = customer(1).replaceFirst(",", " ,\t\r");
    assertThat(accepted(customer(2), "\n", spaced, "\n")).containsExactly(true, true);
  }

  @Test
  void recordMayEndWithBlanksOrWithTheInput() {
    assertThat(accepted(customer(1), " \r\n", customer(2), "\r")).containsExactly(true, true);
  }

  @Test
  void twoObjectsInALineAreOneBrokenRecord() {
    assertThat(accepted(customer(1), customer(2), "\n", customer(3))).containsExactly(false, true);
  }

  @Test
  void lineFeedInAMembershipThatIsKnownEndsTheRecord() {
    String split =
        customer(1)
            .replaceFirst(
                "\"audienceMemberships\":\\[[^]]*]",
                "\"audienceMemberships\":[{\"id\":5,\n\"name\":\"Premium\"}]");
    assertThat(split).contains("Premium");
    assertThat(accepted(split, "\n", split, "\n", split, "\n"))
        .containsExactly(false, false, false, false, false, false);
  }
}
