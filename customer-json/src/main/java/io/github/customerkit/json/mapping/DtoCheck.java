package io.github.customerkit.json.mapping;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that keeps a DTO from being of the domain, in the order in which it would be
 * found in the document that the DTO is written as: field by field, and then what is missing.
 */
final class DtoCheck {

  private static final Set<String> CUSTOMER_FIELDS =
      Set.of(
          "id",
          "created",
          "integrationId",
          "attributes",
          "accountId",
          "closedSessions",
          "totalSales",
          "loyaltyMemberships",
          "audienceMemberships",
          "lastActivity",
          "sandbox",
          "advocateIntegrationId");

  private static final Set<String> LOYALTY_FIELDS = Set.of("loyaltyProgramId", "joined");
  private static final Set<String> AUDIENCE_FIELDS = Set.of("id", "name");

  private final DtoProblems problems = new DtoProblems();
  private final JsonValueCheck values;

  private DtoCheck(ReadLimits limits) {
    values = new JsonValueCheck(limits, problems);
  }

  /**
   * Refuses a customer with all that is wrong.
   *
   * @throws CustomerJsonException if anything is
   */
  static void require(ApplicationCustomerDto dto, ReadLimits limits) {
    require(limits, check -> check.customer(dto));
  }

  /** The same for a loyalty membership. */
  static void require(LoyaltyMembershipDto dto, ReadLimits limits) {
    require(limits, check -> check.loyalty(dto));
  }

  /** The same for an audience membership. */
  static void require(AudienceMembershipDto dto, ReadLimits limits) {
    require(limits, check -> check.audience(dto));
  }

  private static void require(ReadLimits limits, Consumer<DtoCheck> checking) {
    DtoCheck check = new DtoCheck(limits);
    try {
      checking.accept(check);
    } catch (DtoProblems.End noted) {
      // Its problem is among those that are thrown now.
    }
    List<Problem> found = check.problems.asList();
    if (!found.isEmpty()) {
      throw CustomerJsonException.of(CustomerJsonException.Kind.NOT_A_CUSTOMER, found);
    }
  }

  private void customer(ApplicationCustomerDto dto) {
    values.begin();
    int members =
        field("id", dto.id(), any -> {})
            + field("created", dto.created(), this::time)
            + field("integrationId", dto.integrationId(), values::text)
            + field("attributes", dto.attributes(), values::object)
            + field("accountId", dto.accountId(), any -> {})
            + field("closedSessions", dto.closedSessions(), any -> {})
            + field("totalSales", dto.totalSales(), this::amount)
            + field("loyaltyMemberships", dto.loyaltyMemberships(), this::loyaltyList)
            + field("audienceMemberships", dto.audienceMemberships(), this::audienceList)
            + field("lastActivity", dto.lastActivity(), this::time)
            + field("sandbox", dto.sandbox(), any -> {})
            + field("advocateIntegrationId", dto.advocateIntegrationId(), values::text);
    others(dto.additionalProperties(), CUSTOMER_FIELDS, members);
    requireFields(dto);
  }

  private void requireFields(ApplicationCustomerDto dto) {
    required("id", dto.id(), "int64");
    required("created", dto.created(), "date-time");
    required("integrationId", dto.integrationId(), "string");
    required("attributes", dto.attributes(), "object");
    required("accountId", dto.accountId(), "int64");
    required("closedSessions", dto.closedSessions(), "int64");
    required("totalSales", dto.totalSales(), "number");
    required("lastActivity", dto.lastActivity(), "date-time");
  }

  private void loyaltyList(List<@Nullable LoyaltyMembershipDto> memberships) {
    list(memberships, this::loyalty);
  }

  private void loyalty(LoyaltyMembershipDto dto) {
    values.begin();
    int members =
        field("loyaltyProgramId", dto.loyaltyProgramId(), any -> {})
            + field("joined", dto.joined(), this::time);
    others(dto.additionalProperties(), LOYALTY_FIELDS, members);
    required("loyaltyProgramId", dto.loyaltyProgramId(), "int64");
  }

  private void audienceList(List<@Nullable AudienceMembershipDto> memberships) {
    list(memberships, this::audience);
  }

  private void audience(AudienceMembershipDto dto) {
    values.begin();
    int members = field("id", dto.id(), any -> {}) + field("name", dto.name(), values::text);
    others(dto.additionalProperties(), AUDIENCE_FIELDS, members);
    required("id", dto.id(), "int64");
    required("name", dto.name(), "string");
  }

  /** Judges a field that is there; gives how many members that is. */
  private <T> int field(String name, @Nullable T value, Consumer<T> check) {
    if (value == null) {
      return 0;
    }
    problems.enter(name);
    values.name(name);
    check.accept(value);
    problems.leave();
    return 1;
  }

  private void required(String name, @Nullable Object value, String expected) {
    if (value == null) {
      problems.enter(name);
      problems.missing(expected);
      problems.leave();
    }
  }

  /** A member that is named like a field would stand twice in the document. */
  private void others(@Nullable Map<?, ?> others, Set<String> fields, int members) {
    if (others == null) {
      return;
    }
    others.forEach(
        (name, value) -> {
          if (name instanceof String text && fields.contains(text)) {
            problems.enter(text);
            problems.duplicateName();
            problems.leave();
          } else {
            values.member(name, value);
          }
        });
    values.requireMembers(members + others.size());
  }

  private <T> void list(List<@Nullable T> elements, Consumer<T> check) {
    values.begin();
    int index = 0;
    for (T element : elements) {
      problems.enter(index++);
      if (element == null) {
        problems.wrongType("object", "null");
      } else {
        check.accept(element);
      }
      problems.leave();
    }
    values.requireElements(index);
  }

  private void amount(BigDecimal amount) {
    values.number(amount, "number");
  }

  /** Judges whether RFC 3339 can carry a time with its offset, as the text in a document is. */
  private void time(OffsetDateTime time) {
    int year = time.toInstant().atOffset(ZoneOffset.UTC).getYear();
    boolean hasSeconds = time.getOffset().getTotalSeconds() % 60 != 0;
    if (year < 1 || year > 9999 || time.getYear() > 9999 || hasSeconds) {
      problems.badTimestamp();
    }
  }
}
