package io.github.customerkit.validation;

import jakarta.validation.Payload;

/** Payload of a constraint that judges an ID: a violation has the code {@code not-positive}. */
interface IdentifierRule extends Payload {}
