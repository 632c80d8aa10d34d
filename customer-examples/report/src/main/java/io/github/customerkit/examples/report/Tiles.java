package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.view.Page.Tile;
import io.github.customerkit.examples.report.view.PageTexts;

/** Creates key figures; the text {@code tile.KEY} says what each is. */
final class Tiles {

  private Tiles() {}

  static Tile of(PageTexts texts, String key, String value) {
    return new Tile(texts.text("tile." + key), value, "");
  }

  /** Creates a share of something, with the number of its customers as an explanation. */
  static Tile ofShare(PageTexts texts, String key, long customers, long all) {
    return new Tile(
        texts.text("tile." + key),
        texts.share(customers, all),
        texts.counted("tile.count", customers));
  }
}
