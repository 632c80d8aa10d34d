package io.github.customerkit.examples.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts and numbers of a page in a language; the texts are in resource bundles. */
public final class PageTexts {

  /** The name of the resource bundles. */
  static final String BUNDLE = "io.github.customerkit.examples.report.view.page";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Values have at most 38 digits, and a sum of a long number of them at most 19 more. */
  private static final int MAX_DIGITS = 100;

  /** After a space that does not break a line. */
  private static final String PERCENT = "\u00a0%";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.1");
  private static final BigDecimal GREATEST_SHARE = new BigDecimal("99.9");

  private final Locale locale;
  private final ResourceBundle bundle;
  private final DecimalFormat exact;
  private final DecimalFormat oneDigit;

  /**
   * Creates texts in a language, English or German.
   *
   * @param locale the language; another one than German is English
   */
  public PageTexts(Locale locale) {
    boolean isGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    this.locale = isGerman ? Locale.GERMAN : Locale.ENGLISH;
    bundle = ResourceBundle.getBundle(BUNDLE, isGerman ? Locale.GERMAN : Locale.ROOT);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(this.locale);
    exact = new DecimalFormat("#,##0.#", symbols);
    exact.setMaximumFractionDigits(MAX_DIGITS);
    oneDigit = new DecimalFormat("#,##0.0", symbols);
  }

  /** Returns the language. */
  public Locale locale() {
    return locale;
  }

  /** Returns a text with arguments. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** Returns the name of what a chart counts: customers, unless there is a text of its own. */
  String unit(String chart) {
    String key = chart + ".unit";
    return text(bundle.containsKey(key) ? key : "column.customers");
  }

  /** Returns a text that counts something, in the singular for 1; the count is its {@code {0}}. */
  public String counted(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".many"), count(count));
  }

  /** Returns a count with separators of thousands. */
  public String count(long count) {
    return exact.format(count);
  }

  /** Returns a number with all its digits and separators of thousands. */
  public String number(BigDecimal number) {
    return exact.format(number.stripTrailingZeros());
  }

  /** Returns a quotient, rounded to two digits after the point; a dash if the divisor is 0. */
  public String quotient(BigDecimal number, BigDecimal divisor) {
    return divisor.signum() == 0 ? "–" : number(number.divide(divisor, 2, RoundingMode.HALF_EVEN));
  }

  /** Returns a share in percent with one digit; never 0 % for some, nor 100 % for not all. */
  public String share(long part, long of) {
    if (of == 0) {
      return "–";
    }
    BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(part));
    BigDecimal percent = share.divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_EVEN);
    if (part > 0 && percent.compareTo(LEAST_SHARE) < 0) {
      return "<\u00a0" + oneDigit.format(LEAST_SHARE) + PERCENT;
    }
    if (part < of && percent.compareTo(GREATEST_SHARE) > 0) {
      return ">\u00a0" + oneDigit.format(GREATEST_SHARE) + PERCENT;
    }
    return oneDigit.format(percent) + PERCENT;
  }

  /** Returns a share in percent for an attribute of SVG. */
  static String percent(long part, long of) {
    BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(part));
    return share.divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_EVEN).toPlainString() + "%";
  }

  /** Returns a time in UTC. */
  public String time(Instant time) {
    return TIME.format(time);
  }
}
