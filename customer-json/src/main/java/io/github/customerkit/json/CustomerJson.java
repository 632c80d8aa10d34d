package io.github.customerkit.json;

import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.ChangesWriter;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads one customer from one JSON document, and writes one.
 *
 * <p>Reading is strict: no value is converted from another type, numbers are exact, names are
 * unique, the text is UTF-8 (a byte order mark before it is skipped) and nothing follows the
 * document. Fields that nobody knows yet are kept. A document with several faults is answered with
 * all of them at once, or the first 1,000; how large it may be, {@link ReadLimits} says.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CustomerJson {

  private final RecordReader reader;
  private final DocumentWriter writer = new DocumentWriter();
  private final ChangesWriter changesWriter = new ChangesWriter();

  private CustomerJson(ReadLimits limits, ShapeMessages words) {
    this.reader = new RecordReader(limits, words);
  }

  /**
   * Reads within the default limits.
   *
   * @return a reader and writer of single documents
   */
  public static CustomerJson create() {
    return create(ReadLimits.defaults());
  }

  /**
   * Reads within the limits given.
   *
   * @param limits the limits; not null
   * @return a reader and writer of single documents
   */
  public static CustomerJson create(ReadLimits limits) {
    return create(limits, Locale.ENGLISH);
  }

  /**
   * Reads within the limits given, and says in a language what is wrong.
   *
   * @param limits the limits; not null
   * @param locale the language of the problems' messages: German, or English for any other; not
   *     null
   * @return a reader and writer of single documents
   */
  public static CustomerJson create(ReadLimits limits, Locale locale) {
    Objects.requireNonNull(limits, "limits");
    return new CustomerJson(limits, ShapeMessages.of(Objects.requireNonNull(locale, "locale")));
  }

  /**
   * Reads a customer.
   *
   * @param json a whole document in UTF-8, plain or gzip; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; has every problem found
   * @throws UncheckedIOException if it is gzip that is cut or damaged
   */
  public Customer read(byte[] json) {
    Objects.requireNonNull(json, "json");
    try {
      return customerOf(reader.readDocument(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a customer.
   *
   * @param json a whole document; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; has every problem found
   */
  public Customer read(String json) {
    return customerOf(reader.read(Objects.requireNonNull(json, "json")));
  }

  /**
   * Reads a customer from all that is left of a stream, which the caller closes.
   *
   * @param json a whole document in UTF-8, plain or gzip; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; has every problem found
   * @throws UncheckedIOException if the stream cannot be read, or is gzip that is cut or damaged
   */
  public Customer read(InputStream json) {
    Objects.requireNonNull(json, "json");
    try {
      return customerOf(reader.readDocument(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a customer from a file.
   *
   * @param json a file with a whole document in UTF-8, plain or gzip; not null
   * @return the customer
   * @throws CustomerJsonException if the document is not a customer; has every problem found
   * @throws UncheckedIOException if the file cannot be read, or is gzip that is cut or damaged
   */
  public Customer read(Path json) {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a customer as a document in UTF-8, without line breaks, its fields in the API's order.
   * What is null or empty is left out, but for null attributes.
   *
   * @param customer the customer; not null
   * @return the document
   * @throws CustomerJsonException if JSON cannot carry it: a time outside the years 1 to 9999, a
   *     lone surrogate in a text, an additional property named like a field of the API, values
   *     nested more than 1,000 deep
   */
  public byte[] write(Customer customer) {
    return writer.write(Objects.requireNonNull(customer, "customer"));
  }

  /**
   * Writes a customer as {@link #write(Customer)} does, to a string.
   *
   * @param customer the customer; not null
   * @return the document
   * @throws CustomerJsonException if JSON cannot carry it
   */
  public String writeString(Customer customer) {
    return new String(write(customer), StandardCharsets.UTF_8);
  }

  /**
   * Writes a customer as {@link #write(Customer)} does, to a stream, which the caller closes.
   *
   * @param customer the customer; not null
   * @param out where to; not null
   * @throws CustomerJsonException if JSON cannot carry it; nothing is written then
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
   * Writes what changed between two states of a customer, with all values: {@code id} and {@code
   * integrationId}, and then {@code fields}, {@code attributes} and {@code additionalProperties} by
   * name, {@code loyaltyMemberships} and {@code audienceMemberships} as lists, each left out if
   * nothing changed there. A change has the value {@code before}, unless there was none, and the
   * value {@code after}, unless there is none.
   *
   * @param changes the changes; not null
   * @return the document, in UTF-8 and without line breaks
   * @throws CustomerJsonException if JSON cannot carry a value
   */
  public byte[] writeChanges(CustomerChanges changes) {
    return GeneratorOutput.write(changesWriter::write, Objects.requireNonNull(changes, "changes"));
  }

  private static Customer customerOf(RecordReader.Result result) {
    if (result.customer() == null) {
      throw CustomerJsonException.of(CustomerJsonException.Kind.NOT_A_CUSTOMER, result.problems());
    }
    return result.customer();
  }
}
