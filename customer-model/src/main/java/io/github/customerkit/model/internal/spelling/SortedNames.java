package io.github.customerkit.model.internal.spelling;

import java.util.List;

/** Sorted names, each with the length of the prefix that it shares with the one before. */
final class SortedNames {

  private final List<String> names;
  private final int[] shared;
  private final int longest;

  /** Creates a list of names, which must be sorted. */
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
