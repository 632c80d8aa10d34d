package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.option.NumberOption;
import picocli.CommandLine.Option;

/** The option for the size of the pages of a fetch. */
final class PageSizeOption {

  @Option(
      names = "--page-size",
      paramLabel = "N",
      defaultValue = "1000",
      converter = NumberOption.PageSize.class,
      description = "The number of customers per request (${DEFAULT-VALUE}).")
  private int pageSize;

  int pageSize() {
    return pageSize;
  }
}
