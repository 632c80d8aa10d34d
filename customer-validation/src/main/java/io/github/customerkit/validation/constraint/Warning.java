package io.github.customerkit.validation.constraint;

import io.github.customerkit.model.Severity;
import jakarta.validation.Payload;

/**
 * The payload of a constraint that is about plausibility: {@code payload = Warning.class} makes its
 * violations problems of {@link Severity#WARNING}. Without it they are of {@link Severity#ERROR}.
 */
public interface Warning extends Payload {}
