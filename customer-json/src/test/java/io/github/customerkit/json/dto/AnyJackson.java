package io.github.customerkit.json.dto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Rfc3339;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the DTOs with a databind mapper of either generation, without the kit's module. */
abstract class AnyJackson {

  static final String DOCUMENT =
      """
      {"id":9007199254740993,"created":"2020-02-07T09:15:22+01:00","integrationId":"URNGV8294NV",\
      "attributes":{"Language":"english","Points":12,"Cleared":null,"List":[1,{"a":[]}]},\
      "accountId":31,"closedSessions":3,"totalSales":299.990,\
      "loyaltyMemberships":[{"loyaltyProgramId":7,"joined":"2012-03-20T14:15:22.993483-03:30",\
      "tier":"gold","additionalProperties":1}],\
      "audienceMemberships":[{"id":2,"name":"Travel audience","size":null}],\
      "lastActivity":"2020-02-08T14:15:20Z","sandbox":false,"advocateIntegrationId":"ADV1",\
      "region":"eu","additionalProperties":{"a":null},"nothing":null}""";

  /** Reads with default settings. */
  abstract ApplicationCustomerDto read(String json) throws Exception;

  /** Reads with fractions as BigDecimal. */
  abstract ApplicationCustomerDto readExactly(String json) throws Exception;

  /** Writes with default settings. */
  abstract String write(Object dto) throws Exception;

  /** A user's mapper. */
  interface Mapper {
    ApplicationCustomerDto read(String json) throws Exception;

    String write(Object dto) throws Exception;
  }

  /** Returns mappers by their setting: each naming strategy, a time zone, and so on. */
  abstract Map<String, Mapper> mappers() throws Exception;

  @Test
  void whatIsReadIsWrittenAgainWhateverTheMappersSettings() throws Exception {
    // The mapper decides whether a null within a nested value is written.
    String document = DOCUMENT.replace("{\"a\":null}", "{\"a\":0}");
    Map<String, Mapper> mappers = mappers();
    assertThat(mappers).hasSizeGreaterThan(10);
    for (Map.Entry<String, Mapper> mapper : mappers.entrySet()) {
      ApplicationCustomerDto dto = mapper.getValue().read(document);

      assertThat(dto).as(mapper.getKey()).isEqualTo(read(document));
      assertThat(dto.created()).as(mapper.getKey()).hasToString("2020-02-07T09:15:22+01:00");
      assertThat(mapper.getValue().write(dto)).as(mapper.getKey()).isEqualTo(document);
    }
  }

  @Test
  void everyFieldIsBound() throws Exception {
    ApplicationCustomerDto dto = read(DOCUMENT);

    assertThat(dto.id()).isEqualTo(9007199254740993L);
    assertThat(dto.created()).isEqualTo("2020-02-07T09:15:22+01:00");
    assertThat(dto.integrationId()).isEqualTo("URNGV8294NV");
    assertThat(dto.attributes()).containsOnlyKeys("Language", "Points", "Cleared", "List");
    assertThat(dto.accountId()).isEqualTo(31);
    assertThat(dto.closedSessions()).isEqualTo(3);
    assertThat(dto.totalSales()).isEqualTo(new BigDecimal("299.990"));
    assertThat(dto.loyaltyMemberships()).hasSize(1);
    assertThat(dto.audienceMemberships())
        .containsExactly(
            AudienceMembershipDto.builder()
                .id(2L)
                .name("Travel audience")
                .additionalProperties(Collections.singletonMap("size", null))
                .build());
    assertThat(dto.lastActivity()).isEqualTo("2020-02-08T14:15:20Z");
    assertThat(dto.sandbox()).isFalse();
    assertThat(dto.advocateIntegrationId()).isEqualTo("ADV1");
  }

  @Test
  void offsetsAreKept() throws Exception {
    ApplicationCustomerDto dto = read(DOCUMENT);

    // As text, because AssertJ compares times as instants.
    assertThat(dto.created()).hasToString("2020-02-07T09:15:22+01:00");
    assertThat(dto.loyaltyMemberships().get(0).joined())
        .hasToString("2012-03-20T14:15:22.993483-03:30");
  }

  @Test
  void unknownFieldsAreKeptAtAllThreeLevelsWhateverTheyAreCalled() throws Exception {
    ApplicationCustomerDto dto = read(DOCUMENT);

    assertThat(dto.additionalProperties())
        .containsOnlyKeys("region", "additionalProperties", "nothing")
        .containsEntry("region", "eu")
        .containsEntry("nothing", null);
    assertThat(dto.loyaltyMemberships().get(0).additionalProperties())
        .isEqualTo(Map.of("tier", "gold", "additionalProperties", 1));
  }

  @Test
  void whatIsReadIsWrittenAgainInTheSameOrder() throws Exception {
    assertThat(write(read(DOCUMENT))).isEqualTo(DOCUMENT);
  }

  @Test
  void databindReadsOurOutputAndWeReadDatabinds() throws Exception {
    CustomerJson json = CustomerJson.create();
    CustomerMapping mapping = new CustomerMapping();
    String exact = DOCUMENT.replace("\"Points\":12", "\"Points\":12.50");

    assertThat(mapping.toDomain(readExactly(exact))).isEqualTo(json.read(exact));
    assertThat(json.read(write(mapping.toDto(json.read(exact))))).isEqualTo(json.read(exact));
    assertThat(write(mapping.toDto(json.read(exact))))
        .isEqualTo(json.writeString(json.read(exact)));
  }

  @Test
  void numbersOfAnUnconfiguredMapperGetOurTypes() throws Exception {
    String document = DOCUMENT.replace("\"Points\":12", "\"Points\":12.5");

    assertThat(new CustomerMapping().toDomain(read(document)))
        .isEqualTo(CustomerJson.create().read(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":6}",
        "{\"attributes\":{}}",
        "{\"loyaltyMemberships\":[]}",
        "{\"audienceMemberships\":[{}]}",
        "{\"region\":null}"
      })
  void whatIsMissingIsNullAndNotWritten(String json) throws Exception {
    assertThat(write(read(json))).isEqualTo(json);
    assertThat(read(json).integrationId()).isNull();
    assertThat(read(json).closedSessions()).isNull();
    assertThat(read(json).sandbox()).isNull();
  }

  @Test
  void nullIsNull() throws Exception {
    ApplicationCustomerDto dto =
        read("{\"id\":null,\"created\":null,\"attributes\":null,\"audienceMemberships\":[null]}");

    assertThat(dto.id()).isNull();
    assertThat(dto.created()).isNull();
    assertThat(dto.attributes()).isNull();
    assertThat(dto.audienceMemberships()).isEqualTo(Arrays.asList((Object) null));
  }

  @Test
  void aDtoFromABuilderIsWrittenInTheApisOrderWithUnknownFieldsLast() throws Exception {
    ApplicationCustomerDto dto =
        ApplicationCustomerDto.builder()
            .additionalProperties(Map.of("z", List.of()))
            .lastActivity(OffsetDateTime.parse("2020-02-07T08:15:22+05:45"))
            .id(1L)
            .build();

    assertThat(write(dto))
        .isEqualTo("{\"id\":1,\"lastActivity\":\"2020-02-07T08:15:22+05:45\",\"z\":[]}");
    assertThat(write(dto.toBuilder().additionalProperties(null).lastActivity(null).build()))
        .isEqualTo("{\"id\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01-01T00:00:00+01:00:30",
        "+12020-01-01T00:00:00Z",
        "+10000-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-00:01",
        "0001-01-01T00:00:00+00:01",
        "-0001-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59.999999999-18:00",
        "-999999999-01-01T00:00:00+18:00"
      })
  void aTimeThatCannotBeReadAgainIsNotWritten(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text);
    LoyaltyMembershipDto loyalty = LoyaltyMembershipDto.builder().joined(time).build();
    for (Object dto :
        List.of(
            loyalty,
            ApplicationCustomerDto.builder().created(time).build(),
            ApplicationCustomerDto.builder().lastActivity(time).build(),
            ApplicationCustomerDto.builder().loyaltyMemberships(List.of(loyalty)).build())) {
      assertThatThrownBy(() -> write(dto))
          .hasMessageStartingWith(
              "a time that RFC 3339 cannot carry; expected one in the years 1 to 9999 of UTC, with"
                  + " a local year up to 9999 and an offset of whole minutes")
          .message()
          .doesNotContain(text, "2020-", "10000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000-12-31T23:30:00-01:00", "9999-12-31T23:59:59Z", "2020-01-01T00:00:00-18:00"})
  void anyTimeThatCanBeReadIsWritten(String text) throws Exception {
    OffsetDateTime time = OffsetDateTime.parse(text);
    assertThat(write(ApplicationCustomerDto.builder().created(time).build())).contains(text);
    assertThat(Rfc3339.parse(text)).isEqualTo(time);
  }
}
