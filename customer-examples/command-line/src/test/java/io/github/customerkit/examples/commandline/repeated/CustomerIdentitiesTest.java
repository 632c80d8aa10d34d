package io.github.customerkit.examples.commandline.repeated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerIdentitiesTest {

  private static final long MANY = Long.MAX_VALUE;

  /** Tests IDs in all orders, with many or few repeats of all kinds. */
  @ParameterizedTest
  @ValueSource(ints = {50, 1_000, 1_000_000})
  void findsWhatSetsFind(int range) {
    SplittableRandom random = new SplittableRandom(range);
    CustomerIdentities identities = CustomerIdentities.atMost(MANY);
    Set<Long> ids = new HashSet<>();
    Map<String, Set<Long>> idsOf = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      long id = i % 3 == 0 ? i + 1 : random.nextLong(1, range);
      String integrationId = "shop-" + random.nextInt(range);
      identities.add(id, integrationId);

      String place = "customer " + i + " of " + range;
      assertThat(identities.isIdKnown()).as(place).isEqualTo(!ids.add(id));
      Set<Long> others = idsOf.computeIfAbsent(integrationId, key -> new TreeSet<>());
      assertThat(identities.isOfAnotherId())
          .as(place)
          .isEqualTo(others.stream().anyMatch(other -> other != id));
      others.add(id);
      assertThat(identities.isForgotten()).isFalse();
    }
  }

  @Test
  void firstCustomersAreFoundWithoutMemoryForMore() {
    CustomerIdentities identities = CustomerIdentities.atMost(2);
    identities.add(1, "a");
    identities.add(2, "b");
    assertThat(identities.isForgotten()).isFalse();

    identities.add(3, "c");
    assertThat(identities.isForgotten()).isTrue();
    identities.add(3, "c");
    assertThat(identities.isIdKnown()).isFalse();
    assertThat(identities.isOfAnotherId()).isFalse();

    identities.add(2, "b");
    assertThat(identities.isIdKnown()).isTrue();
    assertThat(identities.isOfAnotherId()).isFalse();
    assertThat(identities.isForgotten()).isFalse();

    identities.add(2, "c");
    assertThat(identities.isIdKnown()).isTrue();
    assertThat(identities.isForgotten()).isTrue();

    identities.add(4, "a");
    assertThat(identities.isIdKnown()).isFalse();
    assertThat(identities.isOfAnotherId()).isTrue();
    assertThat(identities.isForgotten()).isTrue();
  }

  /** A table that chosen IDs can slow down would not end here. */
  @Test
  void chosenIdsDoNotSlowTheSearch() {
    assertAllNew(i -> i << 32 | i);
    assertAllNew(i -> i << 40);
    assertAllNew(i -> i * 0x1_0000);
    assertAllNew(i -> Long.MAX_VALUE - i);
  }

  private static void assertAllNew(LongUnaryOperator idOf) {
    int count = 200_000;
    CustomerIdentities identities = CustomerIdentities.atMost(MANY);
    int known = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = count; i > 0; i--) {
        identities.add(idOf.applyAsLong(i), "AaBB" + i);
        known += identities.isIdKnown() ? 1 : 0;
      }
      assertThat(known).isEqualTo(pass * count);
    }
  }
}
