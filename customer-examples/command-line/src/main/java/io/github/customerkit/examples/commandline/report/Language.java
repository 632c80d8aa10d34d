package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.model.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that a report can be in, and its words in each. */
public enum Language {
  ENGLISH(Locale.ENGLISH) {
    @Override
    public List<String> head() {
      return List.of("SEVERITY", "CODE", "WHERE", "COUNT", "FIRST IN", "WHAT");
    }

    @Override
    public String sentence(long read, long accepted, long rejected) {
      String records = read == 1 ? " record read: " : " records read: ";
      return read + records + accepted + " accepted, " + rejected + " rejected";
    }

    @Override
    public String severity(Severity severity) {
      return severity.name();
    }

    @Override
    public String wholeRecord() {
      return "whole record";
    }

    @Override
    public String place(long number, @Nullable Long line) {
      return Place.of(number, line);
    }

    @Override
    public String elsewhere(long problems) {
      return "and " + problems + (problems == 1 ? " problem elsewhere" : " problems elsewhere");
    }

    @Override
    public String repeatedId() {
      return "must not be the ID of an earlier record";
    }

    @Override
    public String repeatedIntegrationId() {
      return "must not be the integration ID of an earlier record with another ID";
    }

    @Override
    public String incompleteFrom(long record) {
      return "from record "
          + record
          + " on, not all repeated customers are found; -Xmx, up to 1800m, gives the search more"
          + " memory";
    }
  },

  GERMAN(Locale.GERMAN) {
    @Override
    public List<String> head() {
      return List.of("GEWICHT", "CODE", "WO", "ANZAHL", "ZUERST IN", "WAS");
    }

    @Override
    public String sentence(long read, long accepted, long rejected) {
      String records = read == 1 ? " Datensatz gelesen: " : " Datensätze gelesen: ";
      return read + records + accepted + " angenommen, " + rejected + " abgewiesen";
    }

    @Override
    public String severity(Severity severity) {
      return switch (severity) {
        case ERROR -> "FEHLER";
        case WARNING -> "WARNUNG";
      };
    }

    @Override
    public String wholeRecord() {
      return "ganzer Datensatz";
    }

    @Override
    public String place(long number, @Nullable Long line) {
      return "Datensatz "
          + number
          + (line == null || line == number ? "" : " (Zeile " + line + ")");
    }

    @Override
    public String elsewhere(long problems) {
      return "und " + problems + (problems == 1 ? " Problem anderswo" : " Probleme anderswo");
    }

    @Override
    public String repeatedId() {
      return "darf nicht die ID eines früheren Datensatzes sein";
    }

    @Override
    public String repeatedIntegrationId() {
      return "darf nicht die Integrations-ID eines früheren Datensatzes mit anderer ID sein";
    }

    @Override
    public String incompleteFrom(long record) {
      return "ab Datensatz "
          + record
          + " werden nicht alle wiederholten Kunden gefunden; -Xmx gibt der Suche bis 1800m mehr"
          + " Speicher";
    }
  };

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The table's head. */
  public abstract List<String> head();

  /** How many records were read, accepted and rejected. */
  public abstract String sentence(long read, long accepted, long rejected);

  public abstract String severity(Severity severity);

  public abstract String wholeRecord();

  /** The record's number, and its line where that is another one. */
  public abstract String place(long number, @Nullable Long line);

  /** How many problems the table leaves out. */
  public abstract String elsewhere(long problems);

  /** The message of an ID that comes again. */
  public abstract String repeatedId();

  /** The message of an integration ID that comes again with another ID. */
  public abstract String repeatedIntegrationId();

  /** From which record of the run on repeated customers are not all found. */
  public abstract String incompleteFrom(long record);

  /** Languages by their codes in ISO 639. */
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
