package io.github.customerkit.examples.fuzz;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules for customers as the documentation lists them. */
final class PlainRules {

  /** Drawn blank although they are letters, marks or symbols. */
  private static final Set<Integer> BLANK =
      Set.of(
          0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0, 0x13441, 0x13442,
          0x1D159);

  /** Format characters that have a shape, such as the Arabic number sign. */
  private static final Set<Integer> DRAWN =
      Set.of(
          0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD,
          0x110CD);

  private final TreeSet<String> problems = new TreeSet<>();
  private final Instant latest;

  private PlainRules(Instant now) {
    this.latest = now.plusSeconds(300);
  }

  static boolean isId(String text) {
    return isVisible(text) && text.codePointCount(0, text.length()) <= 1_000;
  }

  static boolean isVisible(String text) {
    return text.codePoints().anyMatch(PlainRules::isVisible);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> DRAWN.contains(c);
      case Character.CONTROL,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isIgnorable(c) && !BLANK.contains(c);
    };
  }

  /** Variation selectors, noncharacters, and code points reserved for characters like them. */
  private static boolean isIgnorable(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFFF0 && c <= 0xFFF8)
        || (c >= 0x13430 && c <= 0x1343F)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  static boolean isSmall(BigDecimal number) {
    return Math.abs((long) number.scale()) <= 18
        && number.unscaledValue().abs().toString().length() <= 38;
  }

  /** Returns pointer, code and severity of each problem. */
  static TreeSet<String> problems(Customer customer, Instant now) {
    PlainRules rules = new PlainRules(now);
    rules.checkTexts(customer);
    rules.checkNumbers(customer);
    rules.checkTimes(customer);
    rules.checkMemberships(customer);
    return rules.problems;
  }

  private void require(boolean isValid, String problem) {
    if (!isValid) {
      problems.add(problem);
    }
  }

  private void checkTexts(Customer customer) {
    String id = customer.getIntegrationId();
    String advocate = customer.getAdvocateIntegrationId();
    require(isVisible(id), "/integrationId blank ERROR");
    require(id.codePointCount(0, id.length()) <= 1_000, "/integrationId too-long ERROR");
    if (advocate != null) {
      require(isVisible(advocate), "/advocateIntegrationId blank WARNING");
      require(
          advocate.codePointCount(0, advocate.length()) <= 1_000,
          "/advocateIntegrationId too-long ERROR");
      require(!advocate.equals(id), "/advocateIntegrationId self-referral WARNING");
    }
  }

  private void checkNumbers(Customer customer) {
    require(customer.getId() > 0, "/id not-positive ERROR");
    require(customer.getAccountId() >= 0, "/accountId not-positive ERROR");
    require(customer.getAccountId() != 0, "/accountId not-positive WARNING");
    require(customer.getClosedSessions() >= 0, "/closedSessions negative ERROR");
    require(isSmall(customer.getTotalSales()), "/totalSales out-of-range ERROR");
    require(customer.getTotalSales().signum() >= 0, "/totalSales negative WARNING");
  }

  private void checkTimes(Customer customer) {
    checkTime("/created", customer.getCreated());
    checkTime("/lastActivity", customer.getLastActivity());
    require(
        !customer.getLastActivity().isBefore(customer.getCreated()),
        "/lastActivity activity-before-creation WARNING");
  }

  private void checkTime(String pointer, @Nullable Instant time) {
    require(time == null || !time.isAfter(latest), pointer + " in-future WARNING");
  }

  private void checkMemberships(Customer customer) {
    Set<Long> ids = new HashSet<>();
    List<AudienceMembership> audiences = customer.getAudienceMemberships();
    for (int i = 0; i < audiences.size(); i++) {
      String pointer = "/audienceMemberships/" + i;
      require(audiences.get(i).getId() > 0, pointer + "/id not-positive ERROR");
      require(isVisible(audiences.get(i).getName()), pointer + "/name blank ERROR");
      require(ids.add(audiences.get(i).getId()), pointer + " duplicate-membership WARNING");
    }
    Set<Long> programs = new HashSet<>();
    List<LoyaltyMembership> loyalty = customer.getLoyaltyMemberships();
    for (int i = 0; i < loyalty.size(); i++) {
      String pointer = "/loyaltyMemberships/" + i;
      long id = loyalty.get(i).getLoyaltyProgramId();
      require(id > 0, pointer + "/loyaltyProgramId not-positive ERROR");
      checkTime(pointer + "/joined", loyalty.get(i).getJoined());
      require(programs.add(id), pointer + " duplicate-membership WARNING");
    }
  }
}
