package io.github.customerkit.examples.push;

/**
 * How to send updates.
 *
 * @param isBulk whether to join changes of audiences into bulk requests
 * @param isRetryingRefused whether to send updates again that the server refused
 */
public record PushOptions(boolean isBulk, boolean isRetryingRefused) {}
