package io.github.customerkit.examples.commandline.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names the fields of a customer for a person, and orders them. */
final class FieldLabel {

  /** The fields that people look for first. Fields in neither list come between them. */
  private static final List<String> FIRST =
      List.of("integrationId", "accountId", "sandbox", "created", "lastActivity");

  private static final List<String> LAST =
      List.of("advocateIntegrationId", "audienceMemberships", "loyaltyMemberships", "attributes");

  /** Labels for fields whose own name is too long or unclear. */
  private static final Map<String, String> LABELS =
      Map.of(
          "accountId", "account",
          "sandbox", "application",
          "advocateIntegrationId", "referred by",
          "audienceMemberships", "audiences",
          "loyaltyMemberships", "loyalty");

  private static final Pattern UPPER_CASE = Pattern.compile("(?=\\p{Lu})");

  private FieldLabel() {}

  /**
   * Returns the label of a field of the API, {@code closed sessions} for {@code closedSessions}.
   */
  static String of(String name) {
    String label = LABELS.get(name);
    return label == null
        ? UPPER_CASE
            .matcher(name)
            .replaceAll(" ")
            .toLowerCase(Locale.ROOT)
            .replaceAll(" id$", " ID")
        : label;
  }

  /** Returns the place of a field in the order of {@code show}; fields of one rank keep theirs. */
  static int rank(String name) {
    int first = FIRST.indexOf(name);
    return first >= 0 ? first : FIRST.size() + 1 + LAST.indexOf(name);
  }
}
