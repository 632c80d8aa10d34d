package io.github.customerkit.json;

import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.input.InputFile;
import io.github.customerkit.json.internal.output.IndentedJson;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.ChangesWriter;
import io.github.customerkit.json.internal.record.DocumentReader;
import io.github.customerkit.json.internal.record.DocumentWriter;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads one customer from a JSON document, and writes one.
 *
 * <p>Reading is strict: no value is converted from another type, numbers are exact, duplicate names
 * are refused, the text is UTF-8 (a leading byte order mark is skipped) and nothing follows the
 * document. Unknown fields are kept. An invalid document is reported with all its problems at once,
 * or the first 1,000. {@link ReadLimits} bounds its size.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CustomerJson {

  private final DocumentReader reader;
  private final DocumentWriter writer;
  private final ChangesWriter changesWriter = new ChangesWriter();
  private final boolean isIndented;

  private CustomerJson(DocumentReader reader, boolean isIndented) {
    this.reader = reader;
    this.writer = new DocumentWriter(reader.reader().messages());
    this.isIndented = isIndented;
  }

  /**
   * Returns a reader and writer with the default limits.
   *
   * @return a reader and writer of single documents
   */
  public static CustomerJson create() {
    return create(ReadLimits.defaults());
  }

  /**
   * Returns a reader and writer with the given limits.
   *
   * @param limits the limits; not null
   * @return a reader and writer of single documents
   */
  public static CustomerJson create(ReadLimits limits) {
    return create(limits, Locale.ENGLISH);
  }

  /**
   * Returns a reader and writer with the given limits and the language of the problems' messages.
   *
   * @param limits the limits; not null
   * @param locale German for German messages; any other locale gives English ones; not null
   * @return a reader and writer of single documents
   */
  public static CustomerJson create(ReadLimits limits, Locale locale) {
    Objects.requireNonNull(limits, "limits");
    ShapeMessages messages = ShapeMessages.of(Objects.requireNonNull(locale, "locale"));
    return new CustomerJson(
        new DocumentReader(new RecordReader(limits, messages), EnvelopePath.ROOT), false);
  }

  /**
   * Returns a reader of customers inside other documents, and otherwise the same:
   *
   * <pre>{@code
   * Customer customer = CustomerJson.create().at("/customerProfile").read(response);
   * }</pre>
   *
   * <p>A document without a customer there is refused with a problem that points to the place.
   * Problems of the customer have pointers relative to it; those of the rest of the document have
   * pointers relative to the document. Writing is the same.
   *
   * @param pointer a JSON Pointer (RFC 6901) to the customer, {@code ""} for the whole document;
   *     not null
   * @return a reader and writer of single customers
   * @throws IllegalArgumentException if it is not a JSON Pointer, or has a {@code *} as for {@link
   *     CustomerReader}, which reads several customers
   */
  public CustomerJson at(String pointer) {
    EnvelopePath at = EnvelopePath.of(Objects.requireNonNull(pointer, "pointer"));
    if (at.hasEvery()) {
      throw new IllegalArgumentException(
          "at has a *; expected the place of one customer, or CustomerReader.builder().at for"
              + " several");
    }
    return new CustomerJson(new DocumentReader(reader.reader(), at), isIndented);
  }

  /**
   * Returns a writer of indented documents for people, with one field per line, and otherwise the
   * same.
   *
   * @return a reader and writer of single customers
   */
  public CustomerJson indented() {
    return new CustomerJson(reader, true);
  }

  /**
   * Reads a customer from bytes.
   *
   * @param json a whole document in UTF-8, plain or gzip; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; carries every problem found
   * @throws UncheckedIOException if the gzip data is truncated or damaged
   */
  public Customer read(byte[] json) {
    return customerOf(reader.read(Objects.requireNonNull(json, "json")));
  }

  /**
   * Reads a customer from a string.
   *
   * @param json a whole document; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; carries every problem found
   */
  public Customer read(String json) {
    return customerOf(reader.read(Objects.requireNonNull(json, "json")));
  }

  /**
   * Reads a customer from the rest of a stream. The caller closes the stream.
   *
   * @param json a whole document in UTF-8, plain or gzip; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; carries every problem found
   * @throws UncheckedIOException if the stream cannot be read, or its gzip data is truncated or
   *     damaged
   */
  public Customer read(InputStream json) {
    return customerOf(reader.read(Objects.requireNonNull(json, "json")));
  }

  /**
   * Reads a customer from a file.
   *
   * @param json a file with a whole document in UTF-8, plain or gzip; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; carries every problem found
   * @throws UncheckedIOException if the file cannot be read, or its gzip data is truncated or
   *     damaged
   */
  public Customer read(Path json) {
    try (InputStream in = InputFile.open(Objects.requireNonNull(json, "json"))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a customer as a document in UTF-8, without line breaks unless {@link #indented}, with
   * the fields in the API's order. Null and empty fields are omitted; null attributes are written.
   *
   * @param customer the customer; not null
   * @return the document
   * @throws CustomerJsonException if JSON cannot represent the customer: a time outside the years 1
   *     to 9999, a lone surrogate in a string, an additional property named like a field of the
   *     API, or values nested more than 1,000 deep
   */
  public byte[] write(Customer customer) {
    return laidOut(writer.write(Objects.requireNonNull(customer, "customer")));
  }

  /**
   * Writes a customer to a string, as {@link #write(Customer)} does to bytes.
   *
   * @param customer the customer; not null
   * @return the document
   * @throws CustomerJsonException if JSON cannot represent the customer
   */
  public String writeString(Customer customer) {
    return new String(write(customer), StandardCharsets.UTF_8);
  }

  /**
   * Writes a customer to a stream, as {@link #write(Customer)} does to bytes. The caller closes the
   * stream.
   *
   * @param customer the customer; not null
   * @param out the stream; not null
   * @throws CustomerJsonException if JSON cannot represent the customer; nothing is written then
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Customer customer, OutputStream out) {
    Objects.requireNonNull(out, "out");
    byte[] json = write(customer);
    try {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the changes between two states of a customer, with all values. The document has {@code
   * id} and {@code integrationId}, then {@code fields}, {@code attributes} and {@code
   * additionalProperties} as objects of changes by name, and {@code loyaltyMemberships} and {@code
   * audienceMemberships} as lists; each is omitted if nothing changed. A change has the values
   * {@code before} and {@code after}; a side without a value is omitted.
   *
   * @param changes the changes; not null
   * @return the document, in UTF-8 and without line breaks unless {@link #indented}
   * @throws CustomerJsonException if JSON cannot represent a value
   */
  public byte[] writeChanges(CustomerChanges changes) {
    Objects.requireNonNull(changes, "changes");
    return laidOut(
        GeneratorOutput.write(changesWriter::write, changes, reader.reader().messages()));
  }

  private byte[] laidOut(byte[] document) {
    return isIndented ? IndentedJson.of(document, 0) : document;
  }

  private static Customer customerOf(RecordReader.Result result) {
    if (result.customer() == null) {
      throw CustomerJsonException.of(CustomerJsonException.Kind.NOT_A_CUSTOMER, result.problems());
    }
    return result.customer();
  }
}
