package io.github.customerkit.json;

import io.github.customerkit.json.internal.gzip.Gzip;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads attribute definitions as {@code GET /v1/attributes} answers them: a page, an object with
 * definitions in the array {@code data}. As strict as {@link CustomerJson}; an entity or a type
 * that is not known yet is kept, and so is every unknown field.
 *
 * <pre>{@code
 * Page<AttributeDefinition> page = AttributeDefinitionsJson.create().read(file);
 * AttributeDefinitions definitions = AttributeDefinitions.of(page.getData());
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AttributeDefinitionsJson {

  private final ReadLimits limits = ReadLimits.defaults();

  private AttributeDefinitionsJson() {}

  /**
   * Reads within the default limits.
   *
   * @return a reader and writer of definitions
   */
  public static AttributeDefinitionsJson create() {
    return new AttributeDefinitionsJson();
  }

  /**
   * Reads a page.
   *
   * @param json a whole document in UTF-8, plain or gzip; not null
   * @return the page, with definitions of all entities
   * @throws CustomerJsonException if the document is no such page; has every problem found
   * @throws UncheckedIOException if it is gzip that is cut or damaged
   */
  public Page<AttributeDefinition> read(byte[] json) {
    try {
      return readPlain(Gzip.plain(Objects.requireNonNull(json, "json"), enough()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int enough() {
    return Utf8Text.readLimit(limits.getMaxDocumentLength());
  }

  private Page<AttributeDefinition> readPlain(byte[] json) {
    ParsedDocument<Page<AttributeDefinition>> read =
        ParsedDocument.read(
            DefinitionSchema.PAGE::read,
            json,
            Utf8Text.afterByteOrderMark(json),
            json.length,
            limits);
    if (read.value() == null) {
      throw CustomerJsonException.of(
          CustomerJsonException.Kind.NOT_DEFINITIONS,
          ShapeMessages.ENGLISH.problems(read.faults()));
    }
    return read.value();
  }

  /**
   * Reads a page from a file.
   *
   * @param json a file with a whole document in UTF-8, plain or gzip; not null
   * @return the page, with definitions of all entities
   * @throws CustomerJsonException if the document is no such page; has every problem found
   * @throws UncheckedIOException if the file cannot be read
   */
  public Page<AttributeDefinition> read(Path json) {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
      return readPlain(Gzip.plain(in).readNBytes(enough()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes definitions as such a page.
   *
   * @param definitions the definitions; not null
   * @return a document in UTF-8, without line breaks
   * @throws CustomerJsonException if JSON cannot carry one of them
   */
  public byte[] write(AttributeDefinitions definitions) {
    Objects.requireNonNull(definitions, "definitions");
    return GeneratorOutput.write(
        DefinitionSchema.PAGE::write,
        Page.<AttributeDefinition>builder().data(definitions.asList()).build());
  }
}
