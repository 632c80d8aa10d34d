package io.github.customerkit.examples.commandline.report;

/** The reasons for skipping records. */
public enum SkipReason {
  NOT_CUSTOMERS,
  REJECTED_BY_CHECK
}
