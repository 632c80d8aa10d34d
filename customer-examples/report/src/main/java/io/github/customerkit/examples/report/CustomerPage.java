package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.Recency;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.examples.report.view.Page;
import io.github.customerkit.examples.report.view.Page.Tile;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page about the customers of some inputs.
 *
 * @param texts the texts of its language
 * @param inputs the names of the inputs
 * @param statistics the accepted customers
 * @param read the number of records
 * @param quality the section about the problems
 * @param warnings what a reader must know before all else
 * @param withData whether to show personal data
 */
public record CustomerPage(
    PageTexts texts,
    List<String> inputs,
    CustomerStatistics statistics,
    long read,
    Section quality,
    List<String> warnings,
    boolean withData) {

  private static final int MOST_INPUTS = 5;
  private static final int DAYS_OF_TILE = 2;

  /** Returns the page as HTML, with LF as line end. */
  public String toHtml() {
    List<String> facts =
        List.of(inputNames(), texts.text("page.as-of", texts.time(statistics.recency().asOf())));
    return Html.of(
        new Page(
            texts.locale().getLanguage(),
            texts.text("page.title"),
            facts,
            allWarnings(),
            tiles(),
            sections(),
            texts.text(withData ? "page.footer.data" : "page.footer"),
            new Page.Labels(
                texts.text("page.contents"),
                texts.text("page.key-figures"),
                texts.text("page.table")),
            Html.STYLE,
            Html.POLICY));
  }

  private String inputNames() {
    String names =
        inputs.stream().limit(MOST_INPUTS).map(this::inputName).collect(Collectors.joining(", "));
    int more = inputs.size() - MOST_INPUTS;
    return texts.text("page.inputs", names) + (more > 0 ? texts.counted("page.more", more) : "");
  }

  private String inputName(String name) {
    return name.equals("-") ? texts.text("page.standard-input") : Printable.endOf(name);
  }

  private List<String> allWarnings() {
    List<String> all = new ArrayList<>(warnings);
    if (isEmpty()) {
      all.add(texts.text("page.empty"));
    }
    return all;
  }

  private boolean isEmpty() {
    return statistics.customers() == 0;
  }

  private List<Section> sections() {
    if (isEmpty()) {
      return List.of(quality);
    }
    return List.of(
        quality,
        SalesSection.of(statistics, texts, withData),
        ActivitySection.of(statistics, texts),
        OriginSection.of(statistics, texts),
        AudienceSection.of(statistics, texts, withData),
        AttributeSection.of(statistics, texts, withData),
        EraSection.of(statistics, texts, withData));
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    long customers = statistics.customers();
    Recency recency = statistics.recency();
    long recent = 0;
    for (int i = 0; i <= DAYS_OF_TILE; i++) {
      recent += recency.within(i);
    }
    tiles.add(tile("read", texts.count(read)));
    tiles.add(tile("accepted", texts.share(customers, read), customers));
    if (isEmpty()) {
      return tiles;
    }
    tiles.add(tile("sales", texts.number(statistics.sales().sum())));
    tiles.add(tile("sessions", texts.number(statistics.sessions().sum())));
    tiles.add(
        tile("per-session", texts.quotient(statistics.sales().sum(), statistics.sessions().sum())));
    tiles.add(tile("recent", texts.share(recent, customers), recent));
    long referred = statistics.referrals().referred();
    tiles.add(tile("referred", texts.share(referred, customers), referred));
    tiles.add(tile("audiences", texts.count(statistics.audiences().size())));
    return tiles;
  }

  private Tile tile(String key, String value) {
    return new Tile(texts.text("tile." + key), value, "");
  }

  private Tile tile(String key, String share, long customers) {
    return new Tile(texts.text("tile." + key), share, texts.counted("tile.count", customers));
  }
}
