package io.github.customerkit.json;

import io.github.customerkit.json.internal.output.AtomicFile;
import io.github.customerkit.json.internal.output.DocumentStream;
import io.github.customerkit.json.internal.output.IndentedJson;
import io.github.customerkit.json.internal.output.OutputFrame;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.DocumentWriter;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes any number of customers as NDJSON, an array or a page of the API, plain or gzip; each as
 * {@link CustomerJson#write(Customer)} does and on a line of its own, or indented. The caller
 * passes the customers one by one, and the writer holds none:
 *
 * <pre>{@code
 * CustomerWriter.create().write(Path.of("customers.ndjson"), customers::forEach);
 * }</pre>
 *
 * <p>A file is replaced atomically: a temporary file beside it is moved over it when everything is
 * written, so that a reader sees the old file or the new one, never a part; after a failure the old
 * one stays. A target that is not a regular file, such as a pipe, is written directly.
 *
 * <p>Files hold customers' data. On a POSIX system only the owner may read a file until it is
 * complete; then it gets the permissions, the group and the owner of the file that it replaces, as
 * far as the user may set them. A new file stays readable by its owner only. A write-protected file
 * is refused. A symbolic link is followed, whether its target exists or not.
 *
 * <p>Interrupting the writing thread ends the writing of a file and deletes the temporary file. To
 * clean up when the JVM stops, interrupt the writing threads in a shutdown hook and wait for them.
 * A killed process leaves a file named {@code .NAME.UUID.tmp} beside {@code NAME}, readable by its
 * owner only.
 *
 * <p>Immutable and safe for use by several threads. A consumer that it passes to the caller is for
 * one thread, and throws an {@link IllegalStateException} once writing has ended.
 */
public final class CustomerWriter {

  private final OutputFrame frame;
  private final int level;
  private final boolean isGzip;
  private final DocumentWriter documents = new DocumentWriter(ShapeMessages.ENGLISH);

  /**
   * The parameters are those of the builder.
   *
   * @param output the format; NDJSON if null or not set
   * @param gzip whether to compress the output; false if null or not set
   * @param indented whether to indent the documents for people, which NDJSON does not allow; false
   *     if null or not set
   */
  @lombok.Builder
  private CustomerWriter(
      @Nullable OutputFormat output, @Nullable Boolean gzip, @Nullable Boolean indented) {
    OutputFormat format = output == null ? OutputFormat.NDJSON : output;
    boolean isIndented = indented != null && indented;
    this.frame = isIndented ? OutputFrame.indented(format) : OutputFrame.of(format);
    this.level = OutputFrame.level(format);
    this.isGzip = gzip != null && gzip;
  }

  /**
   * Returns a writer of NDJSON without gzip.
   *
   * @return a writer of many customers
   */
  public static CustomerWriter create() {
    return builder().build();
  }

  /**
   * Writes customers to a file.
   *
   * @param file the file, which is replaced when everything is written; not null
   * @param customers passes each customer to the given consumer, such as {@code list::forEach};
   *     neither null nor with a null customer; an exception from it ends writing
   * @return the number of customers written
   * @throws CustomerJsonException if JSON cannot represent a customer
   * @throws UncheckedIOException if the file cannot be written
   */
  public long write(Path file, Consumer<Consumer<Customer>> customers) {
    return writeDocuments(file, documentsOf(customers));
  }

  /**
   * Writes customers to a stream and flushes it. The caller closes it.
   *
   * @param out the stream; not null
   * @param customers passes each customer to the given consumer; neither null nor with a null
   *     customer; an exception from it ends writing
   * @return the number of customers written
   * @throws CustomerJsonException if JSON cannot represent a customer; the customers before it are
   *     written
   * @throws UncheckedIOException if the stream cannot be written
   */
  public long write(OutputStream out, Consumer<Consumer<Customer>> customers) {
    return writeDocuments(out, documentsOf(customers));
  }

  /**
   * Writes documents to a file unchanged, such as {@link CustomerRecord#getRawBytes()}, except that
   * each LF becomes a tab, so that each document stays on its line. JSON allows both between values
   * and neither inside a string, so a valid document keeps its meaning and an invalid one stays
   * invalid. An indented output keeps line breaks, and does not indent the documents.
   *
   * @param file the file, which is replaced when everything is written; not null
   * @param documents passes each document to the given consumer; not null; an exception from it
   *     ends writing
   * @return the number of documents written
   * @throws UncheckedIOException if the file cannot be written
   */
  public long writeDocuments(Path file, Consumer<Consumer<byte[]>> documents) {
    Objects.requireNonNull(documents, "documents");
    try (AtomicFile atomic = AtomicFile.of(Objects.requireNonNull(file, "file"))) {
      long written = writeDocuments(atomic.out(), documents);
      atomic.complete();
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes documents to a stream, as {@link #writeDocuments(Path, Consumer)} does to a file, and
   * flushes it. The caller closes it.
   *
   * @param out the stream; not null
   * @param documents passes each document to the given consumer; not null; an exception from it
   *     ends writing
   * @return the number of documents written
   * @throws UncheckedIOException if the stream cannot be written
   */
  public long writeDocuments(OutputStream out, Consumer<Consumer<byte[]>> documents) {
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(out, "out");
    try (DocumentStream lines = new DocumentStream(out, frame, isGzip)) {
      documents.accept(lines::add);
      return lines.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Consumer<Consumer<byte[]>> documentsOf(Consumer<Consumer<Customer>> customers) {
    Objects.requireNonNull(customers, "customers");
    return out ->
        customers.accept(
            customer -> out.accept(document(Objects.requireNonNull(customer, "a customer"))));
  }

  private byte[] document(Customer customer) {
    byte[] document = documents.write(customer);
    return frame.isOfLines() ? document : IndentedJson.of(document, level);
  }

  /**
   * Builds a {@link CustomerWriter}. Defaults: NDJSON, without gzip, not indented. {@code indented}
   * writes one field per line, for people; {@code build()} throws an {@link
   * IllegalArgumentException} if it is set for NDJSON, which has one customer per line.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {}
}
