package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that both paths write the same bytes. */
class WriteAgreementTest {

  private static final int MANY = TestRounds.of(20_000);

  /** Compares generated text, which shows types and scales of numbers. */
  static byte[] fully(Customer customer) {
    return GeneratorOutput.write(CustomerCodecs.CUSTOMER::write, customer);
  }

  private static byte[] plainly(Customer customer) {
    return new CustomerByteWriter().write(customer);
  }

  private static Customer withAttribute(String name, Object value) {
    Customer usual = CustomerJson.create().read(Document.full().bytes());
    Attributes attributes = Attributes.builder().raw(name, value).build();
    return usual.toBuilder().attributes(attributes).build();
  }

  @Test
  void randomCustomersAreWrittenTheSame() {
    RandomCustomers customers = new RandomCustomers(TestSeed.next());
    int plain = 0;
    for (int i = 0; i < MANY; i++) {
      Customer customer = customers.next();
      byte[] written = plainly(customer);
      if (written != null) {
        plain++;
        assertThat(written).as("customer %d of %s", i, customers).isEqualTo(fully(customer));
      }
    }
    assertThat(plain).as("plainly written, %s", customers).isGreaterThan(MANY / 20);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        -1,
        9,
        10,
        99,
        100,
        -1000,
        999999999999999999L,
        1000000000000000000L,
        Long.MAX_VALUE,
        -Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  void integersAreWrittenTheSame(long number) {
    Customer customer = withAttribute("n", number);
    assertThat(plainly(customer)).isNotNull().isEqualTo(fully(customer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\\",
        "/\b\f\n\r\t",
        "\u0000\u001b\u001f",
        "long\nlong\"long\\é",
        "plain",
        "Müller",
        "小猫",
        "😀",
        "\u007f\u0080\u07ff\u0800\uffff",
        "a😀é"
      })
  void textsAreWrittenTheSame(String text) {
    Customer customer = withAttribute(text, text);
    assertThat(plainly(customer)).isNotNull().isEqualTo(fully(customer));
  }

  @Test
  void textsOfEveryLengthAreWrittenTheSame() {
    for (int length = 0; length < 1100; length++) {
      Customer customer = withAttribute("a", "x".repeat(length));
      assertThat(plainly(customer)).as("%d", length).isNotNull().isEqualTo(fully(customer));
    }
  }

  @Test
  void deepValuesAreLeftToTheFullWriting() {
    Object deep = List.of(List.of(), List.of());
    for (int levels = 3; levels < 64; levels++) {
      deep = List.of(deep, List.of());
    }
    Customer deepest = withAttribute("a", deep);
    assertThat(plainly(deepest)).isNotNull().isEqualTo(fully(deepest));
    assertThat(plainly(withAttribute("a", List.of(deep)))).isNull();
  }

  @Test
  void otherMembersWithNamesOfFieldsAreLeftToTheFullWriting() {
    Customer usual = CustomerJson.create().read(Document.full().bytes());
    for (String name : List.of("id", "sandbox")) {
      Map<String, Object> others = Map.of(name, 1L);
      assertThat(plainly(usual.toBuilder().additionalProperties(others).build())).isNull();
    }
    assertThat(plainly(usual.toBuilder().additionalProperties(Map.of("Id", 1L)).build()))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udc00", "a\ud83d", "\ud83da", "\udc00\ud800"})
  void loneSurrogatesAreLeftToTheFullWriting(String text) {
    assertThat(plainly(withAttribute("a", text))).isNull();
    assertThat(plainly(withAttribute(text, "a"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "1969-12-31T23:59:59.5Z",
        "2020-02-29T00:00:00.000001Z",
        "1970-01-01T00:00:00.000000001Z"
      })
  void timesAreWrittenTheSame(String time) {
    Customer usual = CustomerJson.create().read(Document.full().bytes());
    Customer customer = usual.toBuilder().created(Instant.parse(time)).build();
    assertThat(plainly(customer)).isNotNull().isEqualTo(fully(customer));
  }

  @Test
  void timesThatCannotBeWrittenAreLeftToTheFullWriting() {
    Customer usual = CustomerJson.create().read(Document.full().bytes());
    assertThat(plainly(usual.toBuilder().created(Instant.MAX).build())).isNull();
    assertThat(plainly(usual.toBuilder().created(Instant.MIN).build())).isNull();
  }
}
