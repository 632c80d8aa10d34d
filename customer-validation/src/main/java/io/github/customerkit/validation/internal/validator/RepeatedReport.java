package io.github.customerkit.validation.internal.validator;

/** The payload of a Hibernate validator that selects the repeated memberships to report. */
public enum RepeatedReport {

  /** Only the first; the caller finds the others without the validator. */
  FIRST
}
