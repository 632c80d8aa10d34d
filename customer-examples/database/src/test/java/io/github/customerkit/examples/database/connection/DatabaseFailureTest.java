package io.github.customerkit.examples.database.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.Bundles;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

  @Test
  void everyTextIsInBothLanguages() {
    Bundles.requireBothLanguages(DatabaseReason.BUNDLE, "into");
  }

  @Test
  void messageIsInTheLanguage() {
    DatabaseFailure failure = DatabaseFailure.of("a.db", CommonReasons.LOCKED);
    assertThat(failure).hasMessage("cannot import into a.db: it is locked by another program");
    assertThat(failure.reason().in(Locale.GERMAN))
        .isEqualTo("Import in a.db nicht möglich: sie ist von einem anderen Programm gesperrt");
  }
}
