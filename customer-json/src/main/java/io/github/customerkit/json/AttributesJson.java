package io.github.customerkit.json;

import io.github.customerkit.json.internal.gzip.Gzip;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.schema.ScalarCodec;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.model.Attributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads attributes alone from a JSON object, and writes them, for instance in a column of a
 * database:
 *
 * <pre>{@code
 * Attributes attributes = AttributesJson.create().read("{\"Language\":\"english\"}");
 * }</pre>
 *
 * <p>Reading is as strict as in {@link CustomerJson}: numbers are exact, null and absent attributes
 * differ, duplicate names are refused, and every problem is reported at once, with a pointer such
 * as {@code /Language}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AttributesJson {

  private final ReadLimits limits;
  private final ShapeMessages messages;

  private AttributesJson(ReadLimits limits, ShapeMessages messages) {
    this.limits = limits;
    this.messages = messages;
  }

  /**
   * Returns a reader and writer with the default limits.
   *
   * @return a reader and writer of attributes
   */
  public static AttributesJson create() {
    return create(ReadLimits.defaults());
  }

  /**
   * Returns a reader and writer with the given limits.
   *
   * @param limits the limits; not null; the object of attributes itself is level 1 of the nesting
   * @return a reader and writer of attributes
   */
  public static AttributesJson create(ReadLimits limits) {
    return create(limits, Locale.ENGLISH);
  }

  /**
   * Returns a reader and writer with the given limits and the language of the problems' messages.
   *
   * @param limits the limits; not null
   * @param locale German for German messages; any other locale gives English ones; not null
   * @return a reader and writer of attributes
   */
  public static AttributesJson create(ReadLimits limits, Locale locale) {
    Objects.requireNonNull(limits, "limits");
    return new AttributesJson(limits, ShapeMessages.of(Objects.requireNonNull(locale, "locale")));
  }

  /**
   * Reads attributes from bytes.
   *
   * @param json a whole document in UTF-8 that is an object, plain or gzip; not null
   * @return the attributes, in the order of the document
   * @throws CustomerJsonException if the document is not an object of attributes; carries every
   *     problem found
   * @throws UncheckedIOException if the gzip data is truncated or damaged
   */
  public Attributes read(byte[] json) {
    try {
      return readPlain(Gzip.plain(Objects.requireNonNull(json, "json"), readLimit()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads attributes from a string.
   *
   * @param json a whole document that is an object; not null
   * @return the attributes, in the order of the document
   * @throws CustomerJsonException if the document is not an object of attributes; carries every
   *     problem found
   */
  public Attributes read(String json) {
    // A character takes at least one byte.
    if (Objects.requireNonNull(json, "json").length() > readLimit()) {
      throw notAttributes(List.of(ShapeProblem.tooLong(limits.getMaxDocumentLength())));
    }
    return readPlain(Surrogates.utf8(json));
  }

  private int readLimit() {
    return Utf8Text.readLimit(limits.getMaxDocumentLength());
  }

  private Attributes readPlain(byte[] json) {
    ParsedDocument<Attributes> parsed =
        ParsedDocument.read(
            ScalarCodec.ATTRIBUTES::read,
            json,
            Utf8Text.afterByteOrderMark(json),
            json.length,
            limits);
    if (parsed.value() == null) {
      throw notAttributes(parsed.problems());
    }
    return parsed.value();
  }

  private CustomerJsonException notAttributes(List<ShapeProblem> problems) {
    return CustomerJsonException.of(
        CustomerJsonException.Kind.NOT_ATTRIBUTES, messages.problems(problems));
  }

  /**
   * Writes attributes as an object, in their order, null ones too.
   *
   * @param attributes the attributes; not null
   * @return the document in UTF-8, without line breaks
   * @throws CustomerJsonException if JSON cannot represent the attributes: a lone surrogate in a
   *     string, or values nested more than 1,000 deep
   */
  public byte[] write(Attributes attributes) {
    return GeneratorOutput.write(
        ScalarCodec.ATTRIBUTES::write, Objects.requireNonNull(attributes, "attributes"), messages);
  }

  /**
   * Writes attributes to a string, as {@link #write(Attributes)} does to bytes.
   *
   * @param attributes the attributes; not null
   * @return the document
   * @throws CustomerJsonException if JSON cannot represent the attributes
   */
  public String writeString(Attributes attributes) {
    return new String(write(attributes), StandardCharsets.UTF_8);
  }
}
