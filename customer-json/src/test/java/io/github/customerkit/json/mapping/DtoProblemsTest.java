package io.github.customerkit.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.Problem;
import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Tests that an invalid DTO is refused like its document. */
class DtoProblemsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ReadLimits LIMITS =
      ReadLimits.builder()
          .maxMembers(20)
          .maxElements(3)
          .maxStringLength(30)
          .maxNameLength(20)
          .build();

  private final CustomerMapping mapping = new CustomerMapping(LIMITS);
  private final CustomerJson json = CustomerJson.create(LIMITS);

  private interface Mistake extends Consumer<ApplicationCustomerDto.Builder> {}

  private static final OffsetDateTime YEAR_0 = OffsetDateTime.parse("0000-12-31T23:59:59Z");
  private static final OffsetDateTime YEAR_10000 =
      OffsetDateTime.parse("9999-12-31T23:59:59-00:01");
  private static final OffsetDateTime LOCAL_YEAR_10000 =
      OffsetDateTime.parse("+10000-01-01T00:30:00+01:00");
  private static final OffsetDateTime OFFSET_SECONDS =
      OffsetDateTime.parse("2020-01-01T00:00:00+01:00:30");

  /**
   * Times that JSON cannot represent, by the valid time that replaces them while a document is
   * written.
   */
  private static final Map<OffsetDateTime, OffsetDateTime> STAND_INS =
      Map.of(
          YEAR_0, OffsetDateTime.parse("2001-01-01T00:00:00Z"),
          YEAR_10000, OffsetDateTime.parse("2001-01-02T00:00:00Z"),
          LOCAL_YEAR_10000, OffsetDateTime.parse("2001-01-03T00:00:00Z"),
          OFFSET_SECONDS, OffsetDateTime.parse("2001-01-04T00:00:00Z"));

  private static List<Mistake> problems() {
    return List.of(
        dto -> dto.id(null),
        dto -> dto.created(null),
        dto -> dto.created(YEAR_0),
        dto -> dto.created(OFFSET_SECONDS),
        dto -> dto.created(LOCAL_YEAR_10000),
        dto -> dto.lastActivity(OFFSET_SECONDS),
        dto -> dto.loyaltyMemberships(List.of(loyalty(OFFSET_SECONDS), loyalty(LOCAL_YEAR_10000))),
        dto -> dto.integrationId(null),
        dto -> dto.integrationId("x".repeat(31)),
        dto -> dto.attributes(null),
        dto -> dto.accountId(null),
        dto -> dto.closedSessions(null),
        dto -> dto.totalSales(null),
        dto -> dto.totalSales(new BigDecimal("1e401")),
        dto -> dto.totalSales(new BigDecimal("9".repeat(400) + ".5")),
        dto -> dto.totalSales(new BigDecimal("1." + "0".repeat(399))),
        dto -> dto.lastActivity(null),
        dto -> dto.lastActivity(YEAR_10000),
        dto -> dto.advocateIntegrationId("x".repeat(31)),
        dto -> dto.loyaltyMemberships(Arrays.asList(null, loyalty(null), loyalty(YEAR_0), null)),
        dto -> dto.loyaltyMemberships(Collections.singletonList(null)),
        dto -> dto.audienceMemberships(Arrays.asList(audience(1L, "a"), audience(2L, null))),
        dto -> dto.audienceMemberships(List.of(audience(null, null), audience(1L, "x".repeat(31)))),
        dto -> dto.attributes(Map.of("List", Arrays.asList(1L, null, 2L, 3L))),
        dto -> dto.attributes(Map.of("Text", List.of("x".repeat(31)))),
        dto -> dto.attributes(Map.of("x".repeat(21), true)),
        dto -> dto.attributes(Map.of("jane@example.org", Map.of("b", BigInteger.TEN.pow(401)))),
        dto -> dto.attributes(Map.of("Small", new BigDecimal("1e-401"))),
        dto -> dto.attributes(Map.of("Deep", nested(63))),
        dto -> dto.attributes(many(21)),
        dto -> dto.additionalProperties(many(9)),
        dto -> dto.additionalProperties(Map.of("u", Map.of("v", "x".repeat(31)))),
        dto -> dto.additionalProperties(Map.of("w", List.of(nested(70)))),
        dto -> dto.integrationId("a\ud800b"),
        dto -> dto.attributes(Map.of("\udc00", 1L)),
        dto -> dto.additionalProperties(Map.of("w", "\ud83d")));
  }

  private static LoyaltyMembershipDto loyalty(OffsetDateTime joined) {
    return LoyaltyMembershipDto.builder().joined(joined).build();
  }

  private static AudienceMembershipDto audience(Long id, String name) {
    return AudienceMembershipDto.builder().id(id).name(name).build();
  }

  private static Object nested(int levels) {
    return levels == 0 ? 1L : List.of(nested(levels - 1));
  }

  private static Map<String, Object> many(int members) {
    Map<String, Object> many = new LinkedHashMap<>();
    for (int i = 0; i < members; i++) {
      many.put("m" + i, (long) i);
    }
    return many;
  }

  private static ApplicationCustomerDto dto(Iterable<Mistake> problems) {
    var dto = CustomerMappingTest.dto().toBuilder();
    problems.forEach(problem -> problem.accept(dto));
    return dto.build();
  }

  /** Returns the document of a DTO, even if writing refuses its times. */
  private static String document(ApplicationCustomerDto dto) {
    var writable =
        dto.toBuilder().created(standIn(dto.created())).lastActivity(standIn(dto.lastActivity()));
    if (dto.loyaltyMemberships() != null) {
      writable.loyaltyMemberships(
          dto.loyaltyMemberships().stream().map(DtoProblemsTest::writable).toList());
    }
    String document = MAPPER.writeValueAsString(writable.build());
    for (Map.Entry<OffsetDateTime, OffsetDateTime> time : STAND_INS.entrySet()) {
      document = document.replace(text(time.getValue()), text(time.getKey()));
    }
    return document;
  }

  private static LoyaltyMembershipDto writable(LoyaltyMembershipDto dto) {
    return dto == null ? null : dto.toBuilder().joined(standIn(dto.joined())).build();
  }

  private static OffsetDateTime standIn(OffsetDateTime time) {
    return time == null ? null : STAND_INS.getOrDefault(time, time);
  }

  private static String text(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static List<Problem> problems(Runnable refused) {
    CustomerJsonException thrown = catchThrowableOfType(CustomerJsonException.class, refused::run);
    assertThat(thrown).hasNoCause().hasMessageStartingWith("not a customer: ");
    return thrown.getProblems();
  }

  private void assertSameAsReading(ApplicationCustomerDto dto) {
    String document = document(dto);
    assertThat(problems(() -> mapping.toDomain(dto)))
        .isEqualTo(problems(() -> json.read(document)));
  }

  static Stream<Mistake> eachMistake() {
    return problems().stream();
  }

  @ParameterizedTest
  @MethodSource("eachMistake")
  void mistakeIsReportedAsInADocument(Mistake problem) {
    assertSameAsReading(dto(List.of(problem)));
  }

  @Test
  void allProblemsAreReportedAtOnceAsInADocument() {
    long seed = TestSeed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Mistake> chosen = new ArrayList<>(problems());
      Collections.shuffle(chosen, random);
      ApplicationCustomerDto dto = dto(chosen.subList(0, 1 + random.nextInt(9)));
      assertThat(problems(() -> mapping.toDomain(dto)))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(problems(() -> json.read(document(dto))));
    }
  }

  @Test
  void everyMissingFieldOfEveryObjectIsNamed() {
    ApplicationCustomerDto dto =
        ApplicationCustomerDto.builder()
            .audienceMemberships(Arrays.asList(audience(1L, "a"), audience(2L, null), null))
            .build();
    assertThat(problems(() -> mapping.toDomain(dto)))
        .extracting(problem -> problem.getPointer() + " " + problem.getCode())
        .containsExactly(
            "/audienceMemberships/1/name missing",
            "/audienceMemberships/2 wrong-type",
            "/id missing",
            "/created missing",
            "/integrationId missing",
            "/attributes missing",
            "/accountId missing",
            "/closedSessions missing",
            "/totalSales missing",
            "/lastActivity missing");
  }

  @Test
  void pointersOfAMembershipAreRelativeToIt() {
    assertThat(problems(() -> mapping.toDomain(audience(null, null))))
        .extracting(Problem::getPointer)
        .containsExactly("/id", "/name");
    assertThat(problems(() -> mapping.toDomain(loyalty(YEAR_0))))
        .extracting(Problem::toString)
        .containsExactly(
            "/joined: ERROR bad-timestamp: expected an RFC 3339 timestamp such as"
                + " 2020-02-07T08:15:22Z",
            "/loyaltyProgramId: ERROR missing: required, but absent or null; expected int64");
  }

  @Test
  void timesBeyondThoseOfInstantAreReportedWithOtherProblems() {
    ApplicationCustomerDto dto =
        dto(
            List.of(
                changed -> changed.created(OffsetDateTime.MIN),
                changed -> changed.lastActivity(OffsetDateTime.MAX),
                changed -> changed.accountId(null)));
    assertThat(problems(() -> new CustomerMapping().toDomain(dto)))
        .extracting(problem -> problem.getPointer() + " " + problem.getCode())
        .containsExactly(
            "/created bad-timestamp", "/lastActivity bad-timestamp", "/accountId missing");
  }

  /** Can return another value at each call. */
  private static final class Amount extends BigDecimal {
    private static final long serialVersionUID = 1L;

    Amount() {
      super("1.50");
    }
  }

  @Test
  void valuesThatJsonLacksAreReportedWithOtherProblems() {
    Map<String, Object> odd = new HashMap<>();
    odd.put(null, 1L);
    ApplicationCustomerDto dto =
        CustomerMappingTest.dto().toBuilder()
            .attributes(Map.of("jane@example.org", List.of(1, new StringBuilder("secret"), odd)))
            .totalSales(new Amount())
            .additionalProperties(Map.of("id", 1L))
            .lastActivity(null)
            .build();
    assertThat(problems(() -> new CustomerMapping().toDomain(dto)))
        .extracting(Problem::toString)
        .containsExactly(
            "/attributes/?/1: ERROR wrong-type: expected JSON, found something else",
            "/attributes/?/2: ERROR wrong-type: expected JSON, found something else",
            "/totalSales: ERROR wrong-type: expected number, found something else",
            "/id: ERROR duplicate-name: the name occurs more than once in its object",
            "/lastActivity: ERROR missing: required, but absent or null; expected date-time");
  }

  @Test
  void problemsOfADtoAreBoundedAsThoseOfADocument() {
    List<AudienceMembershipDto> audiences = Collections.nCopies(10_000, audience(null, null));
    ApplicationCustomerDto dto =
        CustomerMappingTest.dto().toBuilder()
            .audienceMemberships(audiences)
            .loyaltyMemberships(Collections.nCopies(10_000, loyalty(null)))
            .build();
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> new CustomerMapping().toDomain(dto))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .hasSize(1_001)
                    .last()
                    .hasToString("ERROR too-large: a record of more than 1000 problems"));
  }
}
