package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.examples.report.view.Page.Tile;
import io.github.customerkit.examples.report.view.PageTexts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the customers of a page come from.
 *
 * @param facts the lines below the title, before the time of the page
 * @param tiles the first key figures
 * @param empty what the page says if there are no customers
 */
public record PageSubject(List<String> facts, List<Tile> tiles, String empty) {

  private static final int MOST_INPUTS = 5;

  /**
   * Returns the subject of a page about the accepted records of inputs.
   *
   * @param texts the texts of the page; not null
   * @param names the names of the inputs, {@code -} for standard input; not null
   * @param read the number of records
   * @param accepted the number of accepted records
   */
  public static PageSubject inputs(PageTexts texts, List<String> names, long read, long accepted) {
    return new PageSubject(
        List.of(inputNames(texts, names)),
        List.of(
            Tiles.of(texts, "read", texts.count(read)),
            Tiles.ofShare(texts, "accepted", accepted, read)),
        texts.text("page.empty"));
  }

  /**
   * Returns the subject of a page about all customers of a database.
   *
   * @param texts the texts of the page; not null
   * @param customers the number of customers
   */
  public static PageSubject stored(PageTexts texts, long customers) {
    return new PageSubject(
        List.of(),
        List.of(Tiles.of(texts, "stored", texts.count(customers))),
        texts.text("page.empty.stored"));
  }

  private static String inputNames(PageTexts texts, List<String> names) {
    String first =
        names.stream()
            .limit(MOST_INPUTS)
            .map(name -> inputName(texts, name))
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_INPUTS;
    return texts.text("page.inputs", first) + (more > 0 ? texts.counted("page.more", more) : "");
  }

  private static String inputName(PageTexts texts, String name) {
    return name.equals("-") ? texts.text("page.standard-input") : Printable.endOf(name);
  }
}
