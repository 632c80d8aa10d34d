package io.github.customerkit.examples.commandline.show;

import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A customer for a person to read, data and all. */
final class CustomerText {

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendLiteral(" UTC")
          .toFormatter(Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int LABEL_WIDTH = 18;

  private final JsonMapper json = JsonMapper.builder().build();
  private final PrintWriter out;

  CustomerText(PrintWriter out) {
    this.out = out;
  }

  void print(Customer customer) {
    out.println("Customer " + customer.getId());
    line("integration ID", customer.getIntegrationId());
    line("account", String.valueOf(customer.getAccountId()));
    line("application", application(customer.getSandbox()));
    line("created", TIME.format(customer.getCreated()));
    line("last activity", TIME.format(customer.getLastActivity()));
    line("closed sessions", String.valueOf(customer.getClosedSessions()));
    line("total sales", customer.getTotalSales().toPlainString());
    customer.referredBy().ifPresent(advocate -> line("referred by", advocate));
    list("audiences", customer.getAudienceMemberships().stream().map(this::audience).toList());
    list("loyalty", customer.getLoyaltyMemberships().stream().map(this::loyalty).toList());
    section("attributes", customer.getAttributes().asMap());
    section("other fields", customer.getAdditionalProperties());
  }

  private static String application(@Nullable Boolean sandbox) {
    return sandbox == null ? "not said" : sandbox ? "sandbox" : "live";
  }

  private String audience(AudienceMembership membership) {
    return membership.getName()
        + " ("
        + membership.getId()
        + ")"
        + others(membership.getAdditionalProperties());
  }

  private String loyalty(LoyaltyMembership membership) {
    Instant joined = membership.getJoined();
    return "programme "
        + membership.getLoyaltyProgramId()
        + (joined == null ? "" : ", joined " + TIME.format(joined))
        + others(membership.getAdditionalProperties());
  }

  private String others(Map<String, @Nullable Object> properties) {
    return properties.isEmpty() ? "" : " " + json.writeValueAsString(properties);
  }

  private void list(String label, List<String> values) {
    String next = label;
    for (String value : values) {
      line(next, value);
      next = "";
    }
  }

  private void section(String label, Map<String, @Nullable Object> values) {
    if (!values.isEmpty()) {
      out.println("  " + label);
      values.forEach((name, value) -> line("  " + name, text(value)));
    }
  }

  private String text(@Nullable Object value) {
    return value instanceof String string ? string : json.writeValueAsString(value);
  }

  private void line(String label, String value) {
    String name = Printable.startOf(label);
    String padding = " ".repeat(Math.max(1, LABEL_WIDTH - name.length()));
    out.println("  " + name + padding + Printable.of(value));
  }
}
