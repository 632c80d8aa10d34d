package io.github.customerkit.validation.internal.validator;

/** The payload of a Hibernate validator that selects the repeated memberships to report. */
public enum RepeatedReport {

  /** Reports only the first; the caller finds the others without the validator. */
  FIRST
}
