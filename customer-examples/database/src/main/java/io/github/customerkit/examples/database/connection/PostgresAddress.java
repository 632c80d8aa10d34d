package io.github.customerkit.examples.database.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Parses addresses of PostgreSQL databases: those of the driver, and those of other programs, which
 * have the user and the password before the host.
 */
final class PostgresAddress {

  private static final String JDBC = "jdbc:";

  /** The last {@code @} before the path ends the password, which may contain others. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^/?]*)@)?(?<hosts>[^/?@]*)"
              + "(?:/(?<database>[^?@]*))?(?:\\?(?<parameters>[^@]*))?",
          Pattern.DOTALL);

  /** The parameters that the driver knows by another name. */
  private static final Map<String, PGProperty> OTHER_NAMES =
      Map.of(
          "application_name", PGProperty.APPLICATION_NAME,
          "channel_binding", PGProperty.CHANNEL_BINDING,
          "connect_timeout", PGProperty.CONNECT_TIMEOUT);

  private PostgresAddress() {}

  static boolean matches(String address) {
    return address.matches("(?s)(jdbc:postgresql:|postgres(ql)?://).*");
  }

  /** Creates a data source; {@code parts} receives the properties of the address. */
  static PGSimpleDataSource source(
      String address, Map<String, String> environment, Properties parts) {
    boolean isDrivers = address.startsWith(JDBC) && !address.contains("@");
    String url = isDrivers ? address : driversUrl(address, parts);
    // The driver's message about a malformed URL would expose the password.
    Properties parsed = Driver.parseURL(url, parts);
    if (parsed == null) {
      throw malformed();
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(orElse(PGProperty.USER.getOrDefault(parsed), environment.get("PGUSER")));
    source.setPassword(
        orElse(PGProperty.PASSWORD.getOrDefault(parsed), environment.get("PGPASSWORD")));
    if (PGProperty.APPLICATION_NAME.getSetString(parsed) == null) {
      source.setApplicationName("customers");
    }
    parsed.stringPropertyNames().forEach(name -> parts.put(name, parsed.getProperty(name)));
    return source;
  }

  private static @Nullable String orElse(@Nullable String value, @Nullable String other) {
    return value == null ? other : value;
  }

  /** Returns the driver's URL, and adds the user and the password to the parts. */
  private static String driversUrl(String address, Properties parts) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw malformed();
    }
    String user = matcher.group("user");
    if (user != null) {
      String[] names = user.split(":", 2);
      PGProperty.USER.set(parts, decode(names[0]));
      PGProperty.PASSWORD.set(parts, names.length == 1 ? null : decode(names[1]));
    }
    String database = matcher.group("database");
    String url = JDBC + "postgresql://" + matcher.group("hosts") + "/";
    String parameters = parameters(matcher.group("parameters"));
    // The driver decodes a plus sign as a blank.
    return url + (database == null ? "" : database.replace("+", "%2B")) + parameters;
  }

  private static String parameters(@Nullable String parameters) {
    if (parameters == null || parameters.isEmpty()) {
      return "";
    }
    List<String> renamed = new ArrayList<>();
    for (String parameter : parameters.split("&", -1)) {
      String[] words = parameter.split("=", 2);
      PGProperty known = OTHER_NAMES.getOrDefault(words[0], PGProperty.forName(words[0]));
      if (known == null || words.length == 1) {
        throw DatabaseFailure.ofUrl("url.parameter");
      }
      renamed.add(known.getName() + "=" + words[1].replace("+", "%2B"));
    }
    return "?" + String.join("&", renamed);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static DatabaseFailure malformed() {
    return DatabaseFailure.ofUrl("url.form");
  }

  /** Returns the name to print, without user and password. */
  static String name(Properties parts) {
    String database = PGProperty.PG_DBNAME.getOrDefault(parts);
    return "PostgreSQL at "
        + PGProperty.PG_HOST.getOrDefault(parts)
        + ":"
        + PGProperty.PG_PORT.getOrDefault(parts)
        + (database == null ? "" : "/" + database);
  }
}
