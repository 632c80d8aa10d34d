package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.failure.FileFailureReason;
import io.github.customerkit.examples.commandline.failure.UnreadableFile;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.validation.CustomerValidator;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option for files with definitions of attributes. */
public final class DefinitionsOption {

  @Option(
      names = "--definitions",
      paramLabel = "FILE",
      description =
          "Check attributes against the definitions in FILE, a page of GET /v1/attributes; repeat"
              + " the option for each page.")
  private List<Path> files = List.of();

  /** Returns whether there are definitions. */
  public boolean isGiven() {
    return !files.isEmpty();
  }

  /** Adds the files to the inputs of a command. */
  public FileRoles addTo(FileRoles roles) {
    return roles.reads("--definitions", files.stream().map(Path::toString).toList());
  }

  /** Returns a check by the rules, and by the definitions if there are any. */
  public CustomerCheck toCheck(Locale locale) {
    CustomerValidator rules = CustomerValidator.builder().locale(locale).build();
    return isGiven() ? rules.and(read().toCheck(locale)) : rules;
  }

  /** Reads the definitions of all pages. */
  public AttributeDefinitions read() {
    Set<AttributeDefinition> all = new LinkedHashSet<>();
    int pages = 1;
    long total = 0;
    for (Path file : files) {
      Page<AttributeDefinition> page = page(file);
      all.addAll(page.getData());
      pages += Boolean.TRUE.equals(page.getHasMore()) ? 1 : 0;
      total = Math.max(total, page.getTotalResultSize() == null ? 0 : page.getTotalResultSize());
    }
    if (pages > files.size() || total > all.size()) {
      throw new UnreadableFile(
          files.get(files.size() - 1), Message.of("definitions.one-of-several"));
    }
    return AttributeDefinitions.of(all);
  }

  private static Page<AttributeDefinition> page(Path file) {
    try {
      return AttributeDefinitionsJson.create().read(file);
    } catch (UncheckedIOException e) {
      throw new UnreadableFile(file, FileFailureReason.reason(e.getCause()));
    } catch (CustomerJsonException e) {
      throw new UnreadableFile(file, Message.verbatim(String.valueOf(e.getMessage())));
    }
  }
}
