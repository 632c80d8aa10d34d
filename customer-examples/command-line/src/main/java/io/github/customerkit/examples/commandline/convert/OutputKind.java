package io.github.customerkit.examples.commandline.convert;

import io.github.customerkit.json.OutputFormat;
import org.jspecify.annotations.Nullable;

/** The formats in which customers are written. */
enum OutputKind {
  NDJSON(OutputFormat.NDJSON),
  ARRAY(OutputFormat.ARRAY),
  PAGE(OutputFormat.PAGE),
  CSV(null);

  private final @Nullable OutputFormat ofJson;

  OutputKind(@Nullable OutputFormat ofJson) {
    this.ofJson = ofJson;
  }

  /** Returns the format of JSON; null if it is not JSON. */
  @Nullable OutputFormat ofJson() {
    return ofJson;
  }
}
