package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the memberships that have the ID of an earlier one. */
final class RepeatedMemberships {

  /**
   * The longest list whose pairs are all compared, which allocates nothing; for a longer, hostile
   * one that would take quadratic time.
   */
  static final int MAX_COMPARED_IN_PAIRS = 64;

  private RepeatedMemberships() {}

  static List<Integer> indexes(List<?> memberships) {
    return memberships.size() <= MAX_COMPARED_IN_PAIRS
        ? indexesByPairs(memberships)
        : indexesBySet(memberships);
  }

  private static List<Integer> indexesByPairs(List<?> memberships) {
    List<Integer> indexes = List.of();
    for (int later = 1; later < memberships.size(); later++) {
      if (isRepeated(memberships, later)) {
        if (indexes.isEmpty()) {
          indexes = new ArrayList<>();
        }
        indexes.add(later);
      }
    }
    return indexes;
  }

  private static boolean isRepeated(List<?> memberships, int later) {
    Object membership = memberships.get(later);
    for (int earlier = 0; earlier < later; earlier++) {
      if (haveSameId(memberships.get(earlier), membership)) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveSameId(@Nullable Object a, @Nullable Object b) {
    if (a instanceof AudienceMembership x && b instanceof AudienceMembership y) {
      return x.getId() == y.getId();
    }
    return a instanceof LoyaltyMembership x
        && b instanceof LoyaltyMembership y
        && x.getLoyaltyProgramId() == y.getLoyaltyProgramId();
  }

  private static List<Integer> indexesBySet(List<?> memberships) {
    List<Integer> indexes = new ArrayList<>();
    // Sets of Long, which is comparable: a set stays fast even if hostile IDs share one hash.
    Set<Long> audiences = new HashSet<>();
    Set<Long> programs = new HashSet<>();
    int index = 0;
    for (Object membership : memberships) {
      if (!isFirst(membership, audiences, programs)) {
        indexes.add(index);
      }
      index++;
    }
    return indexes;
  }

  private static boolean isFirst(
      @Nullable Object membership, Set<Long> audiences, Set<Long> programs) {
    if (membership instanceof AudienceMembership audience) {
      return audiences.add(audience.getId());
    }
    return !(membership instanceof LoyaltyMembership program)
        || programs.add(program.getLoyaltyProgramId());
  }
}
