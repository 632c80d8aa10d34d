package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests customers that a database cannot store. */
class ImportStorableTest extends SqliteImports {

  @Test
  void recordsThatADatabaseCannotStoreAreRejected() throws IOException {
    Run run =
        imports(
            input(
                accepted(1).replace("shop-1", "a\\u0000b"),
                accepted(2).replace("{}", "{\"Note\":[{\"x\":\"\\u0000\"}]}"),
                accepted(3).replace("{}", "{\"a\\u0000\":1}"),
                accepted(4).replace("{}", "{\"" + "n".repeat(601) + "\":1}"),
                accepted(5).replace("{}", "{\"" + "n".repeat(600) + "\":1}"),
                accepted(6).replace("{}", "{},\"tomorrow\":\"\\u0000\"")));
    assertThat(run.status()).isEqualTo(1);
    assertThat(
            rows(
                "SELECT record, p.value ->> 'code', p.value ->> 'pointer', p.value ->> 'message'"
                    + " FROM rejects, json_each(problems) p ORDER BY record"))
        .containsExactly(
            "1|unstorable|/integrationId|must not hold a NUL: cannot be stored",
            "2|unstorable|/attributes/Note/0/x|must not hold a NUL: cannot be stored",
            "3|unstorable|/attributes/?|must not have a NUL in its name: cannot be stored",
            "4|unstorable|/attributes/"
                + "n".repeat(601)
                + "|must not have a name of more than 600 bytes: cannot be stored",
            "6|unstorable|/tomorrow|must not hold a NUL: cannot be stored");
    assertThat(rows("SELECT id FROM customers")).containsExactly("5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{},\"advocateIntegrationId\":\"a\\u0000\" | /advocateIntegrationId",
        "{},\"audienceMemberships\":[{\"id\":1,\"name\":\"a\\u0000\"}] |"
            + " /audienceMemberships/0/name",
        "{},\"audienceMemberships\":[{\"id\":1,\"name\":\"a\",\"x\":\"\\u0000\"}] |"
            + " /audienceMemberships/0/x",
        "{},\"loyaltyMemberships\":[{\"loyaltyProgramId\":1,\"x\":\"\\u0000\"}] |"
            + " /loyaltyMemberships/0/x",
        "{\"a\":{\"b\\u0000\":1}} | /attributes/a/?",
        "{\"a\":{\"b\":[\"\\u0000\"]}} | /attributes/a/b/0",
        "{},\"x\":{\"y\\u0000\":1} | /x/?",
      })
  void nulIsRejectedWhereverItIs(String attributes, String pointer) throws IOException {
    imports(input(accepted(1).replace("{}", attributes)));
    assertThat(
            rows(
                "SELECT p.value ->> 'code', p.value ->> 'pointer'"
                    + " FROM rejects, json_each(problems) p"))
        .containsExactly("unstorable|" + pointer);
  }

  @Test
  void lengthOfANameIsCountedInBytes() throws IOException {
    imports(
        input(
            accepted(1).replace("{}", "{\"" + "\u20ac".repeat(200) + "\":1}"),
            accepted(2).replace("{}", "{\"" + "\u20ac".repeat(201) + "\":1}")));
    assertThat(rows("SELECT id FROM customers")).containsExactly("1");
  }
}
