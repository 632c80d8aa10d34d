package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.Recency;
import io.github.customerkit.examples.report.view.Page;
import io.github.customerkit.examples.report.view.Page.Tile;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The page about customers.
 *
 * @param texts the texts of its language
 * @param subject where the customers come from
 * @param statistics the customers
 * @param quality the section about the problems; empty for none
 * @param warnings what a reader must know before all else
 * @param withData whether to show personal data
 */
public record CustomerPage(
    PageTexts texts,
    PageSubject subject,
    CustomerStatistics statistics,
    List<Section> quality,
    List<String> warnings,
    boolean withData) {

  /**
   * The Content-Security-Policy that the page has in itself, for a server that also sends it as a
   * header: it allows the style sheet of the page only.
   */
  public static final String POLICY = Html.POLICY;

  private static final int DAYS_OF_TILE = 2;

  /** Returns the page as HTML, with LF as line end. */
  public String toHtml() {
    List<String> facts = new ArrayList<>(subject.facts());
    facts.add(texts.text("page.as-of", texts.time(statistics.recency().asOf())));
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
            POLICY));
  }

  private List<String> allWarnings() {
    List<String> all = new ArrayList<>(warnings);
    if (isEmpty()) {
      all.add(subject.empty());
    }
    return all;
  }

  private boolean isEmpty() {
    return statistics.customers() == 0;
  }

  private List<Section> sections() {
    if (isEmpty()) {
      return quality;
    }
    List<Section> sections = new ArrayList<>(quality);
    sections.add(SalesSection.of(statistics, texts, withData));
    sections.add(ActivitySection.of(statistics, texts));
    sections.add(OriginSection.of(statistics, texts));
    sections.add(AudienceSection.of(statistics, texts, withData));
    sections.add(AttributeSection.of(statistics, texts, withData));
    sections.add(EraSection.of(statistics, texts, withData));
    return sections;
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>(subject.tiles());
    long customers = statistics.customers();
    Recency recency = statistics.recency();
    long recent = 0;
    for (int i = 0; i <= DAYS_OF_TILE; i++) {
      recent += recency.within(i);
    }
    if (isEmpty()) {
      return tiles;
    }
    tiles.add(Tiles.of(texts, "sales", texts.number(statistics.sales().sum())));
    tiles.add(Tiles.of(texts, "sessions", texts.number(statistics.sessions().sum())));
    tiles.add(
        Tiles.of(
            texts,
            "per-session",
            texts.quotient(statistics.sales().sum(), statistics.sessions().sum())));
    tiles.add(Tiles.ofShare(texts, "recent", recent, customers));
    long referred = statistics.referrals().referred();
    tiles.add(Tiles.ofShare(texts, "referred", referred, customers));
    tiles.add(Tiles.of(texts, "audiences", texts.count(statistics.audiences().size())));
    return tiles;
  }
}
