package io.github.customerkit.examples.commandline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page of {@code report}, parsed as XML, which it must be as well. */
public final class ReportPage {

  private final Document document;

  private ReportPage(Document document) {
    this.document = document;
  }

  public static ReportPage of(String html) {
    try {
      DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setErrorHandler(null);
      return new ReportPage(parser.parse(new InputSource(new StringReader(html))));
    } catch (Exception e) {
      throw new AssertionError("the page is not well-formed", e);
    }
  }

  /** Runs {@code report} with standard output for the page, and parses it. */
  public static ReportPage ofRun(String in, String... options) {
    List<String> args = new ArrayList<>(List.of("report", "--out", "-"));
    args.addAll(List.of(options));
    Run run = Run.of(in, args.toArray(String[]::new));
    assertThat(run.status()).isNotEqualTo(2);
    return of(run.out());
  }

  public List<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  public List<String> texts(String name) {
    return elements(name).stream().map(one -> one.getTextContent().replace('\u00a0', ' ')).toList();
  }

  /** Returns the rows of a table by their first cells, each as the other cells, by its caption. */
  public Map<String, List<String>> table(String caption) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Element table : elements("table")) {
      if (caption.equals(table.getElementsByTagName("caption").item(0).getTextContent())) {
        Element body = (Element) table.getElementsByTagName("tbody").item(0);
        NodeList found = body.getElementsByTagName("tr");
        for (int i = 0; i < found.getLength(); i++) {
          Element row = (Element) found.item(i);
          rows.put(cells(row, "th").get(0), cells(row, "td"));
        }
        return rows;
      }
    }
    throw new AssertionError("no table " + caption);
  }

  /** Returns the first number of each row that is not 0, without separators. */
  public Map<String, Long> counts(String caption) {
    Map<String, Long> counts = new LinkedHashMap<>();
    table(caption)
        .forEach((name, cells) -> counts.put(name, Long.valueOf(cells.get(0).replace(",", ""))));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private static List<String> cells(Element row, String name) {
    NodeList found = row.getElementsByTagName(name);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      cells.add(found.item(i).getTextContent().replace('\u00a0', ' '));
    }
    return cells;
  }
}
