package io.github.customerkit.validation.internal.problem;

import jakarta.validation.Payload;

/** Payload of a constraint on an ID, whose violations have the code {@code not-positive}. */
public interface IdentifierRule extends Payload {}
