package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages with digits, rules for case, separators and messages of their own. */
class LocaleTest {

  private static final String FAULTS = "../samples/faults.ndjson";

  private static <T> T in(Locale locale, Supplier<T> action) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      return action.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de"})
  void everythingIsEnglishWhateverTheDefaultOfTheMachineIs(String tag) {
    List<String[]> commands =
        List.of(
            new String[] {"check", FAULTS},
            new String[] {"check", "--format", "json", "--input", "ndjson", FAULTS},
            new String[] {"check", "--help"},
            new String[] {"show", "--help"},
            new String[] {"check", "--input", "bogus"},
            new String[] {"check", "--max-problems", "many"},
            new String[] {"check", "nowhere"},
            new String[] {"show", "../samples/customers.ndjson"},
            new String[] {"show", FAULTS},
            new String[] {"show", "--id", "99", FAULTS});
    for (String[] command : commands) {
      Run english = in(Locale.ENGLISH, () -> Run.of("", command));
      Run run = in(Locale.forLanguageTag(tag), () -> Run.of("", command));
      assertThat(run).as(String.join(" ", command)).isEqualTo(english);
    }
  }
}
