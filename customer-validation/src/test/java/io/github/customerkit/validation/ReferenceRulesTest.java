package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.check;
import static io.github.customerkit.validation.Customers.programme;
import static io.github.customerkit.validation.Customers.valid;
import static io.github.customerkit.validation.Customers.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

  private static Problem duplicate(String pointer) {
    return warning(
        pointer,
        "duplicate-membership",
        "distinct ids",
        "must not have the ID of an earlier membership in the list");
  }

  private static Problem selfReferral() {
    return warning(
        "/advocateIntegrationId",
        "self-referral",
        "!= integrationId",
        "must not be the customer's own integration ID");
  }

  @Test
  void laterMembershipWithTheIdOfAnEarlierOneIsAWarning() {
    assertThat(check(valid().audienceMemberships(List.of(audience(2, "a"), audience(2, "b")))))
        .containsExactly(duplicate("/audienceMemberships/1"));
    assertThat(check(valid().loyaltyMemberships(List.of(programme(7, NOW), programme(7, null)))))
        .containsExactly(duplicate("/loyaltyMemberships/1"));
  }

  @Test
  void everyLaterMembershipIsReported() {
    assertThat(
            check(
                valid()
                    .audienceMemberships(
                        List.of(
                            audience(2, "a"),
                            audience(3, "b"),
                            audience(2, "c"),
                            audience(3, "d"),
                            audience(2, "e")))))
        .containsExactly(
            duplicate("/audienceMemberships/2"),
            duplicate("/audienceMemberships/3"),
            duplicate("/audienceMemberships/4"));
  }

  @Test
  void audienceAndProgrammeMayHaveTheSameId() {
    assertThat(
            check(
                valid()
                    .audienceMemberships(List.of(audience(2, "a")))
                    .loyaltyMemberships(List.of(programme(2, null)))))
        .isEmpty();
  }

  @Test
  void indexesAreOrderedAsNumbers() {
    List<AudienceMembership> same =
        LongStream.range(0, 12).mapToObj(i -> audience(9, "a")).toList();
    assertThat(check(valid().audienceMemberships(same)))
        .extracting(Problem::getPointer)
        .startsWith("/audienceMemberships/1", "/audienceMemberships/2")
        .endsWith("/audienceMemberships/9", "/audienceMemberships/10", "/audienceMemberships/11");
  }

  @Test
  void customerReferredByThemselvesIsAWarning() {
    assertThat(check(valid().integrationId("same").advocateIntegrationId("same")))
        .containsExactly(selfReferral());
    assertThat(check(valid().integrationId("same").advocateIntegrationId("Same"))).isEmpty();
  }
}
