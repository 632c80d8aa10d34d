package io.github.customerkit.examples.commandline.show;

import io.github.customerkit.examples.commandline.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names the fields of a customer for a person, and orders them. */
final class FieldLabel {

  /** The fields that people look for first. Fields in neither list come between them. */
  private static final List<String> FIRST =
      List.of("integrationId", "accountId", "sandbox", "created", "lastActivity");

  private static final List<String> LAST =
      List.of("advocateIntegrationId", "audienceMemberships", "loyaltyMemberships", "attributes");

  private static final Pattern UPPER_CASE = Pattern.compile("(?=\\p{Lu})");

  private final Language language;

  FieldLabel(Language language) {
    this.language = language;
  }

  /**
   * Returns the label of a field of the API: its text in the resource bundles, or else its name as
   * words, {@code closed sessions} for {@code closedSessions}.
   */
  String of(String name) {
    String key = "field." + name;
    return !language.has(key)
        ? UPPER_CASE
            .matcher(name)
            .replaceAll(" ")
            .toLowerCase(Locale.ROOT)
            .replaceAll(" id$", " ID")
        : language.text(key);
  }

  /** Returns the place of a field in the order of {@code show}; fields of one rank keep theirs. */
  static int rank(String name) {
    int first = FIRST.indexOf(name);
    return first >= 0 ? first : FIRST.size() + 1 + LAST.indexOf(name);
  }
}
