package io.github.customerkit.examples.commandline;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from writing to standard error, where only the program's own lines belong. */
final class LibraryLogs {

  /** Held, because a logger without a reference loses its level. */
  private static final class Loggers {
    private static final List<Logger> OF_DATABASES =
        List.of(Logger.getLogger("org.sqlite"), Logger.getLogger("org.postgresql"));

    private Loggers() {}
  }

  private LibraryLogs() {}

  /**
   * Sends the validator's log to SLF4J, which has no output here, because the JDK's logging starts
   * slowly.
   */
  static void silenceValidator() {
    System.setProperty("org.jboss.logging.provider", "slf4j");
  }

  /** Silences the databases' drivers. */
  static void silenceDatabases() {
    Loggers.OF_DATABASES.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
