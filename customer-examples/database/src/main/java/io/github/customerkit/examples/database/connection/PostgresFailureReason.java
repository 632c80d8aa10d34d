package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.api.Reason;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.postgresql.util.GT;
import org.postgresql.util.PSQLException;

/** Describes why a PostgreSQL database cannot be used. */
final class PostgresFailureReason {

  private static final String NO_SSL = "The server does not support SSL.";

  private PostgresFailureReason() {}

  static Reason reason(PSQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (failure.getServerErrorMessage() == null) {
      // These failures share their states with others, so the driver's message distinguishes them.
      if (Objects.equals(failure.getMessage(), GT.tr(NO_SSL))) {
        return DatabaseReason.of("pg.no-tls");
      }
      if (isOfTls(failure)) {
        return DatabaseReason.of("pg.tls");
      }
    }
    return reason(state);
  }

  private static boolean isOfTls(PSQLException failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof SSLException) {
        return true;
      }
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("org.postgresql.ssl.")) {
        return true;
      }
    }
    return false;
  }

  private static Reason reason(String sqlState) {
    return switch (sqlState) {
      case "08001" -> DatabaseReason.of("pg.nobody");
      case "08003", "08006", "08000", "08007", "57P01", "57P02", "57P05", "25P03" ->
          DatabaseReason.of("pg.lost");
      case "57P03" -> DatabaseReason.of("pg.starting");
      case "08004", "08P01" -> DatabaseReason.of("pg.refused");
      case "28P01" -> DatabaseReason.of("pg.password");
      case "28000" -> DatabaseReason.of("pg.user");
      case "3D000" -> DatabaseReason.of("pg.no-database");
      case "42501" -> DatabaseReason.of("pg.permission");
      case "2BP01" -> DatabaseReason.of("pg.views");
      case "42P01", "42703", "42804", "42809" -> CommonReasons.OTHER_TABLES;
      case "53100" -> CommonReasons.NO_SPACE;
      case "53300" -> DatabaseReason.of("pg.connections");
      case "55P03" -> CommonReasons.LOCKED;
      case "25006" -> CommonReasons.READ_ONLY;
      default -> DatabaseReason.of("pg.failed", sqlState);
    };
  }
}
