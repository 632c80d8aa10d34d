package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.ReadLimits;

/** Creates readers of stored documents, whose limits have already been checked. */
public final class ScratchJson {

  private static final int GREATEST_NESTING = 1_000;
  private static final int GREATEST_SCALE = 1_000_000_000;
  private static final int GREATEST_DOCUMENT = 1 << 30;

  private ScratchJson() {}

  /** A written document may be longer than the document that was read. */
  public static CustomerJson create() {
    return CustomerJson.create(
        ReadLimits.builder()
            .maxNesting(GREATEST_NESTING)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNumberDigits(Integer.MAX_VALUE)
            .maxNumberScale(GREATEST_SCALE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxMembers(Integer.MAX_VALUE)
            .maxElements(Integer.MAX_VALUE)
            .maxDocumentLength(GREATEST_DOCUMENT)
            .build());
  }
}
