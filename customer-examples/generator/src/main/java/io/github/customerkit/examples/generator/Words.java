package io.github.customerkit.examples.generator;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The words in the texts of generated customers. */
final class Words {

  private static final List<String> COLOURS =
      List.of("Amber", "Indigo", "Scarlet", "Olive", "Silver", "Violet", "Teal", "Ivory");

  private static final List<String> ANIMALS =
      List.of("Otter", "Falcon", "Badger", "Heron", "Lynx", "Marten", "Wren", "Tapir", "Ibex");

  private static final List<String> NICKNAMES =
      List.of(
          "Müder Igel",
          "Øre",
          "Žába",
          "Señor Búho",
          "小猫",
          "Renard rusé",
          "Käuzchen",
          "Γάτα",
          "Серый Волк",
          "きつね",
          "Otter \uD83E\uDDA6",
          "\uD83D\uDC31\u200D\uD83D\uDC64",
          "Max \"The Fox\" Amber",
          "D'Wren",
          "Lynx & Ibex",
          "¯\\_(ツ)_/¯");

  private static final List<String> CITIES =
      List.of(
          "Northbridge",
          "Altmühlfeld",
          "Saint-Orée",
          "Port Willow",
          "Grünwinkel",
          "Eastmere",
          "Villa Arándano",
          "Karlshöhe",
          "Lakeview",
          "Østerby",
          "Νέα Ακτή",
          "Новый Берег",
          "青山镇",
          "L'Île-Verte");

  /** Texts as people type or paste them into a form: with line breaks, tabs and backslashes. */
  private static final List<String> DELIVERY_NOTES =
      List.of(
          "Please ring twice",
          "2nd floor\nleft door",
          "Hinterhaus\r\nbei \"Müller & Söhne\" klingeln",
          "Box:\t12\tCode:\t0000",
          "Leave at \\\\depot\\gate 3",
          "Παρακαλώ <στην> είσοδο",
          "Оставить у двери \uD83D\uDEAA",
          "請放在門口");

  private static final List<String> LANGUAGES =
      List.of("english", "german", "french", "spanish", "danish", "japanese");

  private static final List<String> BRANDS =
      List.of(
          "Nordlicht",
          "Acorn & Oak",
          "Bluefin",
          "Tramontana",
          "Kiesel",
          "Papaya",
          "Zephyr",
          "3/4 \"Classic\"",
          "Été d'Or");

  private static final List<String> AUDIENCE_KINDS =
      List.of("customers", "newsletter readers", "early birds", "members", "travellers");

  private Words() {}

  static String integrationId(Random random, long id) {
    String name = of(COLOURS, random) + "." + of(ANIMALS, random);
    return random.nextInt(3) == 0
        ? "shop-" + (10_000_000 + id)
        : name.toLowerCase(Locale.ROOT) + "." + id + "@example.org";
  }

  static String audience(int number) {
    String kind = AUDIENCE_KINDS.get(number / COLOURS.size() % AUDIENCE_KINDS.size());
    return COLOURS.get(number % COLOURS.size()) + " " + kind;
  }

  static String nickname(Random random) {
    return random.nextInt(3) == 0
        ? of(NICKNAMES, random)
        : of(COLOURS, random) + " " + of(ANIMALS, random);
  }

  static String deliveryNote(Random random) {
    return of(DELIVERY_NOTES, random);
  }

  static String city(Random random) {
    return of(CITIES, random);
  }

  static String language(Random random) {
    return of(LANGUAGES, random);
  }

  static String brand(Random random) {
    return of(BRANDS, random);
  }

  private static String of(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
