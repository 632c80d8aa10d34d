package io.github.customerkit.validation.internal;

/** What a validator is given to say how it wants to hear of repeated memberships. */
public enum RepeatedReport {

  /** Of the first one alone, where whoever asks finds the others without the validator. */
  FIRST
}
