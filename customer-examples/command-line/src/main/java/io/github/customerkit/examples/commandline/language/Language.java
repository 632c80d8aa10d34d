package io.github.customerkit.examples.commandline.language;

import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.model.Severity;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages of reports. The texts are in resource bundles beside this class. */
public enum Language {
  ENGLISH(Locale.ENGLISH, Locale.ROOT),
  GERMAN(Locale.GERMAN, Locale.GERMAN);

  /** The name of the resource bundles. */
  static final String BUNDLE = "io.github.customerkit.examples.commandline.language.messages";

  private final Locale locale;
  private final Locale ofBundle;

  Language(Locale locale, Locale ofBundle) {
    this.locale = locale;
    this.ofBundle = ofBundle;
  }

  /** Returns the locale for messages of the libraries. */
  public Locale locale() {
    return locale;
  }

  /** Returns the head of the table of problems. */
  public List<String> head() {
    return Stream.of("severity", "code", "where", "count", "first", "what")
        .map(column -> text("column." + column))
        .toList();
  }

  /** Returns the head of the table of changes, which counts customers or rows. */
  public List<String> changesHead(String unit) {
    return Stream.of("change", unit, "added", "removed", "replaced")
        .map(column -> text("changes." + column))
        .toList();
  }

  /** Returns the sentence with the counts of records. */
  public String sentence(long read, long accepted, long rejected) {
    return text(counted("read", read), read, accepted, rejected);
  }

  /** Returns the name of a severity. */
  public String severity(Severity severity) {
    return text("severity." + severity.name());
  }

  /** Returns the text for a problem of the record as a whole. */
  public String wholeRecord() {
    return text("whole-record");
  }

  /** Returns the name of a customer by its ID. */
  public String customer(long id) {
    return text("customer", id);
  }

  /** Returns the record's number, and its line if that differs. */
  public String place(long number, @Nullable Long line) {
    return line == null || line == number
        ? text("place", number)
        : text("place.line", number, line);
  }

  /** Returns the line that counts the problems that the table does not show. */
  public String elsewhere(long problems) {
    return text(counted("elsewhere", problems), problems);
  }

  /** Returns the message for a repeated ID. */
  public String repeatedId() {
    return text("repeated-customer.id");
  }

  /** Returns the message for an integration ID that is repeated with another ID. */
  public String repeatedIntegrationId() {
    return text("repeated-customer.integrationId");
  }

  /** Returns the line that names the first record from which repeats may be missed. */
  public String incompleteFrom(long record) {
    return text("repeats-incomplete", record);
  }

  /** Returns the line that counts the skipped records. */
  public String skipped(long skipped, long read, String why) {
    return text(counted("skipped", read), skipped, read, text("skipped." + why));
  }

  /** Returns the line that counts the rejects that are not printed. */
  public String others(String kind, long count) {
    return text(counted("others." + kind, count), count);
  }

  /** Returns the number of a row of a list of the API. */
  public String row(long number) {
    return text("row", number);
  }

  /** Returns the line that counts the problems of a record that are not printed. */
  public String moreProblems(long problems) {
    return text(counted("more-problems", problems), problems);
  }

  /** Returns the key of a text for a count. */
  public static String counted(String key, long count) {
    return key + (count == 1 ? ".one" : ".many");
  }

  /** Returns whether the resource bundles have a text. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, ofBundle);
  }

  /** Returns the text of a key of the resource bundles; the arguments are shown as they are. */
  public String text(String key, Object... arguments) {
    String pattern = bundle().getString(key);
    // As texts, so that numbers have no thousands separators.
    Object[] texts = Arrays.stream(arguments).map(this::textOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(texts);
  }

  private String textOf(Object argument) {
    if (argument instanceof Phrase phrase) {
      return phrase.in(locale);
    }
    return argument instanceof Reason reason ? reason.in(locale) : String.valueOf(argument);
  }

  /** The codes of the languages, for the completion of a shell. */
  public static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(language -> language.locale.getLanguage()).iterator();
    }
  }

  /** Converts codes of ISO 639 to languages. */
  public static final class Converter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      for (Language language : values()) {
        if (language.locale.getLanguage().equalsIgnoreCase(code)) {
          return language;
        }
      }
      throw new TypeConversionException("expected en or de but was '" + code + "'");
    }
  }
}
