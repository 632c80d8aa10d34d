package io.github.customerkit.examples.webservice.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes an exception without its message, which can hold data. */
final class StackText {

  private static final int FRAMES = 12;

  private StackText() {}

  static String of(Throwable failure) {
    String frames =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> " at " + frame)
            .collect(Collectors.joining());
    String text = failure.getClass().getName() + frames;
    return failure.getCause() == null ? text : text + "; caused by " + of(failure.getCause());
  }
}
