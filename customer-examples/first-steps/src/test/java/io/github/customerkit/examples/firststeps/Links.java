package io.github.customerkit.examples.firststeps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The links of a Markdown page to other files of the project and to headings. */
final class Links {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("#+ (.*)");

  private Links() {}

  /** Returns the links of a page whose file or heading does not exist. */
  static List<String> broken(Path page) throws IOException {
    List<String> broken = new ArrayList<>();
    for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
      String file = link.group(1);
      Path target = file.isEmpty() ? page : page.resolveSibling(file);
      boolean isOurs = !file.startsWith("https:");
      if (isOurs && !(Files.exists(target) && hasHeading(target, link.group(2)))) {
        broken.add(link.group());
      }
    }
    return broken;
  }

  private static boolean hasHeading(Path page, String anchor) throws IOException {
    return anchor == null
        || Files.readAllLines(page).stream()
            .map(HEADING::matcher)
            .anyMatch(heading -> heading.matches() && anchor(heading.group(1)).equals(anchor));
  }

  /** Returns a heading's anchor as on GitHub. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}_ -]", "").replace(' ', '-');
  }
}
