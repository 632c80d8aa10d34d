package io.github.customerkit.examples.database.connection;

import java.util.Objects;
import javax.net.ssl.SSLException;
import org.postgresql.util.GT;
import org.postgresql.util.PSQLException;

/** Describes why a PostgreSQL database cannot be used. */
final class PostgresFailureReason {

  private static final String NO_SSL = "The server does not support SSL.";

  private PostgresFailureReason() {}

  static String reason(PSQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (failure.getServerErrorMessage() == null) {
      // These failures share their states with others, so the driver's message distinguishes them.
      if (Objects.equals(failure.getMessage(), GT.tr(NO_SSL))) {
        return "the server offers no TLS, which the URL's sslmode requires";
      }
      if (isOfTls(failure)) {
        return "no secure connection: the server's certificate is not trusted, or TLS failed;"
            + " sslmode and sslrootcert in the URL set what is trusted";
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

  private static String reason(String sqlState) {
    return switch (sqlState) {
      case "08001" -> "no server responds at this address";
      case "08003", "08006", "08000", "08007", "57P01", "57P02", "57P05", "25P03" ->
          "the connection was lost";
      case "57P03" -> "the server is starting or stopping";
      case "08004", "08P01" ->
          "the server refused the connection; user and password are taken from PGUSER and"
              + " PGPASSWORD";
      case "28P01" -> "wrong user or password; they are taken from PGUSER and PGPASSWORD";
      case "28000" ->
          "the server does not accept this user from this machine, with or without TLS; user and"
              + " password are taken from PGUSER and PGPASSWORD";
      case "3D000" -> "no such database";
      case "42501" -> "permission denied";
      case "2BP01" -> "other views depend on the view wide_customers; drop them first";
      case "42P01", "42703", "42804", "42809" -> CommonReasons.OTHER_TABLES;
      case "53100" -> CommonReasons.NO_SPACE;
      case "53300" -> "the server has too many connections";
      case "55P03" -> CommonReasons.LOCKED;
      case "25006" -> CommonReasons.READ_ONLY;
      default -> "PostgreSQL failed with " + sqlState;
    };
  }
}
