package io.github.customerkit.examples.database.imports;

/** What storing one customer changed. */
public enum StoreOutcome {
  /** The customer was not stored before. */
  INSERTED,
  /** The state replaced a stored one with an earlier last activity, or the same and other data. */
  UPDATED,
  /** The stored state has a later last activity, or the same data. */
  UNCHANGED;

  static StoreOutcome of(ImportCounts counts) {
    if (counts.inserted() > 0) {
      return INSERTED;
    }
    return counts.updated() > 0 ? UPDATED : UNCHANGED;
  }
}
