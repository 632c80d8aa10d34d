package io.github.customerkit.json.internal.problem;

import java.util.Collection;
import tools.jackson.core.JsonToken;

/** German. */
public final class GermanWords implements ShapeMessages {

  @Override
  public String missing(String expected) {
    return "Pflichtfeld, aber nicht vorhanden oder null; erwartet wird " + expected;
  }

  @Override
  public String absent(String type) {
    return "Pflichtfeld, aber nicht vorhanden; erwartet wird " + type + " oder null";
  }

  @Override
  public String wrongType(String expected, JsonToken found) {
    return "erwartet wird " + expected + ", gefunden wurde " + typeOf(found);
  }

  private static String typeOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "ein Objekt";
      case START_ARRAY -> "eine Liste";
      case VALUE_STRING -> "ein Text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "eine Zahl";
      case VALUE_TRUE, VALUE_FALSE -> "ein Wahrheitswert";
      case VALUE_NULL -> "null";
      default -> "etwas anderes";
    };
  }

  @Override
  public String otherInput(String expected, FoundInput found) {
    return "erwartet wird " + expected + ", gefunden wurde " + nameOf(found.form(), found.names());
  }

  private static String nameOf(InputForm form, Collection<String> names) {
    return switch (form) {
      case NOTHING -> "nichts";
      case ARRAY -> "eine Liste";
      case OBJECT -> "ein Objekt" + with(names);
      case STRING -> "ein Text";
      case NUMBER -> "eine Zahl";
      case SERVER_ERROR ->
          "ein Objekt" + with(names) + ", die Antwort eines Servers auf eine falsche Anfrage";
      case COMMAS -> "Kunden mit Kommas dazwischen; [ davor und ] dahinter macht eine Liste daraus";
      case CSV -> "CSV";
      case HTML -> "HTML";
      case XML -> "XML";
      case ZIP -> "ein Zip-Archiv; es ist zuerst zu entpacken";
      case PACKED -> "eine gepackte Datei; sie ist zuerst zu entpacken";
      case SQLITE -> "eine SQLite-Datenbank";
      case UTF_16 -> "UTF-16; die Datei ist als UTF-8 zu speichern";
      case UTF_32 -> "UTF-32; die Datei ist als UTF-8 zu speichern";
      case OTHER -> "eine andere Eingabe";
    };
  }

  private static String with(Collection<String> names) {
    return names.isEmpty() ? "" : " mit den Namen " + String.join(", ", names);
  }

  @Override
  public String wrongNotation(String expected) {
    return "erwartet wird "
        + expected
        + ", gefunden wurde eine Zahl mit Nachkommateil oder Exponent";
  }

  @Override
  public String notFinite() {
    return "erwartet wird number, gefunden wurde NaN oder unendlich";
  }

  @Override
  public String outOfRange(String expected) {
    return "eine Zahl außerhalb des Bereichs von " + expected;
  }

  @Override
  public String badTimestamp() {
    return "erwartet wird ein Zeitpunkt nach RFC 3339 wie 2020-02-07T08:15:22Z";
  }

  @Override
  public String tooLarge(LimitKind what, long limit) {
    return nameOf(what) + " von mehr als " + limit + " " + unitOf(what);
  }

  private static String nameOf(LimitKind what) {
    return switch (what) {
      case NESTING -> "eine Verschachtelung";
      case NAME -> "ein Name";
      case STRING -> "ein Text";
      case MEMBERS -> "ein Objekt";
      case ELEMENTS -> "eine Liste";
      case NUMBER, DIGITS -> "eine Zahl";
      case DOCUMENT -> "ein Dokument";
      case PROBLEMS -> "ein Datensatz";
      case POINTERS -> "Zeiger auf die Probleme";
    };
  }

  private static String unitOf(LimitKind what) {
    return switch (what) {
      case NESTING -> "Ebenen";
      case NAME, STRING, NUMBER, POINTERS -> "Zeichen";
      case MEMBERS -> "Feldern";
      case ELEMENTS -> "Elementen";
      case DIGITS -> "Ziffern";
      case DOCUMENT -> "Bytes";
      case PROBLEMS -> "Problemen";
    };
  }

  @Override
  public String scaleTooLarge(int limit) {
    return "eine Zahl, deren Skala jenseits von " + limit + " liegt";
  }

  @Override
  public String duplicateName() {
    return "der Name steht mehr als einmal in seinem Objekt";
  }

  @Override
  public String syntax(int line, int column) {
    return "kein gültiges JSON, " + place(line, column);
  }

  @Override
  public String trailing(int line, int column) {
    return "nach dem Ende des Dokuments steht noch etwas, " + place(line, column);
  }

  private static String place(int line, int column) {
    return (line == 1 ? "" : "Zeile " + line + ", ") + "Spalte " + column;
  }

  @Override
  public String encoding() {
    return "kein gültiges UTF-8, oder ein einzelnes Surrogat in einem Text";
  }
}
