package io.github.customerkit.examples.database.row;

import io.github.customerkit.testing.Bundles;
import org.junit.jupiter.api.Test;

class StorableCheckTest {

  @Test
  void everyTextIsInBothLanguages() {
    Bundles.requireBothLanguages(StorableCheck.BUNDLE);
  }
}
