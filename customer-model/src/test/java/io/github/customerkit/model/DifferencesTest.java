package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.internal.JsonSortKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final int MANY = 2_000;

  private final AtomicInteger keys = new AtomicInteger();

  private AudienceMembership audience(int index) {
    Map<String, Object> properties = new HashMap<>();
    IntStream.range(0, 10).forEach(i -> properties.put("property" + i, (long) i));
    properties.put("last", (long) index);
    return Samples.audience().id(7L).name("x").additionalProperties(properties).build();
  }

  private List<Change<AudienceMembership>> between(
      List<AudienceMembership> before, List<AudienceMembership> after) {
    return Differences.between(
        before,
        after,
        AudienceMembership::getId,
        membership -> {
          keys.incrementAndGet();
          return Differences.key(CustomerSchema.AUDIENCE_MEMBERSHIP, membership);
        });
  }

  @Test
  void membershipsAreOrderedByOneKeyEach() {
    List<AudienceMembership> before = IntStream.range(0, MANY).mapToObj(this::audience).toList();
    List<AudienceMembership> after = new ArrayList<>(before);
    Collections.shuffle(after, new Random(7));
    after.set(0, audience(MANY));

    assertThat(between(before, after)).hasSize(1);
    assertThat(keys).hasValue(2 * MANY);
  }

  @Test
  void duplicatesAreCountedSeparately() {
    List<AudienceMembership> one = List.of(audience(1), audience(2));
    List<AudienceMembership> twice = List.of(audience(2), audience(1), audience(2));
    assertThat(between(one, twice)).extracting(Change::getKind).containsExactly(Change.Kind.ADDED);
    assertThat(between(twice, one))
        .extracting(Change::getKind)
        .containsExactly(Change.Kind.REMOVED);
  }

  @Test
  void loyaltyMembershipsDifferByProgrammeTimeAndProperties() {
    LoyaltyMembership joined = Samples.loyalty().build();
    LoyaltyMembership never = joined.toBuilder().joined(null).build();
    LoyaltyMembership later = joined.toBuilder().joined(joined.getJoined().plusNanos(1)).build();
    LoyaltyMembership more = joined.toBuilder().additionalProperties(Map.of("a", 1L)).build();
    List<LoyaltyMembership> all = List.of(joined, never, later, more);
    assertThat(all.stream().map(DifferencesTest::key).distinct()).hasSize(4);
    assertThat(key(later.toBuilder().build())).isEqualTo(key(later));
  }

  private static JsonSortKey key(LoyaltyMembership membership) {
    return Differences.key(CustomerSchema.LOYALTY_MEMBERSHIP, membership);
  }
}
