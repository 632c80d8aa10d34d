package io.github.customerkit.json;

import io.github.customerkit.json.internal.output.AtomicFile;
import io.github.customerkit.json.internal.output.DocumentStream;
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
 * Writes any number of customers, each as {@link CustomerJson#write(Customer)} does and on a line
 * of its own: as NDJSON, an array or a page of the API, plain or gzip. Who has the customers hands
 * them over one by one, and none is held:
 *
 * <pre>{@code
 * CustomerWriter.create().write(Path.of("customers.ndjson"), customers::forEach);
 * }</pre>
 *
 * <p>A file is written beside its final name and moved over it when all is written: who opens it
 * finds the old one or the new one, whole, and after a failure the old one. What is no regular
 * file, a pipe say, is written as it is.
 *
 * <p>Files hold customers' data. On a POSIX system only the owner may read a file until it is
 * complete; then it gets the permissions, the group and the owner of the file that it replaces, as
 * far as the user may give them, and stays the owner's alone where it replaces none. A
 * write-protected file is refused. A symbolic link is followed, whether its target exists or not.
 *
 * <p>Interrupting the writing thread ends the writing of a file and deletes what was written. A
 * program that is to clean up when the JVM is stopped interrupts its writing threads in a shutdown
 * hook and waits for them. After a kill a file named {@code .NAME.UUID.tmp} stays beside {@code
 * NAME}, readable by its owner only.
 *
 * <p>Immutable and safe for use by several threads; the consumers that it hands out are for one
 * thread, until the writing ends: what they are given later they refuse with an {@link
 * IllegalStateException}.
 */
public final class CustomerWriter {

  private final OutputFormat output;
  private final boolean isGzip;
  private final DocumentWriter documents = new DocumentWriter();

  @lombok.Builder
  private CustomerWriter(@Nullable OutputFormat output, @Nullable Boolean gzip) {
    this.output = output == null ? OutputFormat.NDJSON : output;
    this.isGzip = gzip != null && gzip;
  }

  /**
   * Writes NDJSON, not packed.
   *
   * @return a writer of many customers
   */
  public static CustomerWriter create() {
    return builder().build();
  }

  /**
   * Writes a file.
   *
   * @param file where to; what is there is replaced at the end; not null
   * @param customers hands each customer to the consumer that it is given, none of them null, such
   *     as {@code list::forEach}; not null; what it throws ends the writing
   * @return how many customers were written
   * @throws CustomerJsonException if JSON cannot carry a customer
   * @throws UncheckedIOException if the file cannot be written
   */
  public long write(Path file, Consumer<Consumer<Customer>> customers) {
    return writeDocuments(file, documentsOf(customers));
  }

  /**
   * Writes to a stream and flushes it; who opened it closes it.
   *
   * @param out where to; not null
   * @param customers hands each customer to the consumer that it is given, none of them null; not
   *     null; what it throws ends the writing
   * @return how many customers were written
   * @throws CustomerJsonException if JSON cannot carry a customer; those before are written
   * @throws UncheckedIOException if the stream cannot be written
   */
  public long write(OutputStream out, Consumer<Consumer<Customer>> customers) {
    return writeDocuments(out, documentsOf(customers));
  }

  /**
   * Writes a file of documents as they are, such as {@link CustomerRecord#getRawBytes()}; but for
   * line breaks in them, which become blanks, so that each stays on its line. JSON has line breaks
   * only where it has blanks.
   *
   * @param file where to; what is there is replaced at the end; not null
   * @param documents hands each document to the consumer that it is given; not null; what it throws
   *     ends the writing
   * @return how many documents were written
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
   * Writes documents as {@link #writeDocuments(Path, Consumer)} does, to a stream, and flushes it;
   * who opened it closes it.
   *
   * @param out where to; not null
   * @param documents hands each document to the consumer that it is given; not null; what it throws
   *     ends the writing
   * @return how many documents were written
   * @throws UncheckedIOException if the stream cannot be written
   */
  public long writeDocuments(OutputStream out, Consumer<Consumer<byte[]>> documents) {
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(out, "out");
    try (DocumentStream lines = new DocumentStream(out, output, isGzip)) {
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
            customer ->
                out.accept(documents.write(Objects.requireNonNull(customer, "a customer"))));
  }

  /**
   * Builds a {@link CustomerWriter}; what is not set has its default, which is NDJSON without gzip.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {}
}
