package io.github.customerkit.model.internal.spelling;

import java.util.List;

/** Names in their order, each with how many of its first letters are those of the one before. */
final class SortedNames {

  private final List<String> names;
  private final int[] shared;
  private final int longest;

  /** Takes names that are sorted already. */
  SortedNames(List<String> names) {
    this.names = List.copyOf(names);
    shared = new int[names.size()];
    longest = names.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 1; i < shared.length; i++) {
      shared[i] = commonPrefix(names.get(i - 1), names.get(i));
    }
  }

  private static int commonPrefix(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int common = 0;
    while (common < length && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }

  int size() {
    return shared.length;
  }

  String get(int index) {
    return names.get(index);
  }

  int shared(int index) {
    return shared[index];
  }

  int longest() {
    return longest;
  }
}
