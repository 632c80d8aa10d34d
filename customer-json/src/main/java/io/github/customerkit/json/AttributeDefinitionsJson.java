package io.github.customerkit.json;

import io.github.customerkit.json.internal.gzip.Gzip;
import io.github.customerkit.json.internal.input.InputFile;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.schema.DefinitionSchema;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes attribute definitions in the shape of {@code GET /v1/attributes}: a page, which
 * is an object with the definitions in the array {@code data}. Reading is as strict as in {@link
 * CustomerJson}; unknown entities, types and fields are kept.
 *
 * <pre>{@code
 * Page<AttributeDefinition> page = AttributeDefinitionsJson.create().read(file);
 * AttributeDefinitions definitions = AttributeDefinitions.of(page.getData());
 * }</pre>
 *
 * <p>A mapper with the {@link CustomerJacksonModule} reads and writes the same shape.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AttributeDefinitionsJson {

  private final ReadLimits limits = ReadLimits.defaults();

  private AttributeDefinitionsJson() {}

  /**
   * Returns a reader and writer with the default limits.
   *
   * @return a reader and writer of definitions
   */
  public static AttributeDefinitionsJson create() {
    return new AttributeDefinitionsJson();
  }

  /**
   * Reads a page from bytes.
   *
   * @param json a whole document in UTF-8, plain or gzip; not null
   * @return the page, with definitions of all entities
   * @throws CustomerJsonException if the document is not a page of definitions; carries every
   *     problem found
   * @throws UncheckedIOException if the gzip data is truncated or damaged
   */
  public Page<AttributeDefinition> read(byte[] json) {
    try {
      return readUnpacked(Gzip.plain(Objects.requireNonNull(json, "json"), byteLimit()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int byteLimit() {
    return Utf8Text.readLimit(limits.getMaxDocumentLength());
  }

  private Page<AttributeDefinition> readUnpacked(byte[] json) {
    ParsedDocument<Page<AttributeDefinition>> parsed =
        ParsedDocument.read(
            DefinitionSchema.PAGE::read,
            json,
            Utf8Text.afterByteOrderMark(json),
            json.length,
            limits);
    if (parsed.value() == null) {
      throw CustomerJsonException.of(
          CustomerJsonException.Kind.NOT_DEFINITIONS,
          ShapeMessages.ENGLISH.problems(parsed.problems()));
    }
    return parsed.value();
  }

  /**
   * Reads a page from a file.
   *
   * @param json a file with a whole document in UTF-8, plain or gzip; not null
   * @return the page, with definitions of all entities
   * @throws CustomerJsonException if the document is not a page of definitions; carries every
   *     problem found
   * @throws UncheckedIOException if the file cannot be read
   */
  public Page<AttributeDefinition> read(Path json) {
    try (InputStream in = InputFile.open(Objects.requireNonNull(json, "json"))) {
      return readUnpacked(Gzip.plain(in).readNBytes(byteLimit()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes definitions as a page.
   *
   * @param definitions the definitions; not null
   * @return a document in UTF-8, without line breaks
   * @throws CustomerJsonException if JSON cannot represent a value
   */
  public byte[] write(AttributeDefinitions definitions) {
    Objects.requireNonNull(definitions, "definitions");
    return GeneratorOutput.write(DefinitionSchema.DEFINITIONS::write, definitions);
  }
}
