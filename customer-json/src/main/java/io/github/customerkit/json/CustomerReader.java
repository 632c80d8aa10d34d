package io.github.customerkit.json;

import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.input.InputFile;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.InputReader;
import io.github.customerkit.json.internal.record.RecordCheck;
import io.github.customerkit.json.internal.record.RecordIterator;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.model.CustomerCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads any number of customers, record by record, as strictly as {@link CustomerJson}. An invalid
 * record costs one record: it becomes a {@link CustomerRecord} with its problems, and reading goes
 * on with the next one.
 *
 * <p>{@link InputFormat} describes the inputs, and what happens where one is truncated or damaged.
 * The longest record bounds the memory used; a record beyond the limit for documents is rejected
 * without being held.
 *
 * <p>With several threads, the others read records ahead; the records still come in the order of
 * the input. They read at most 2 MiB ahead, or one larger record, so that a slow consumer blocks
 * the reader instead of filling the memory. A slow source delays the records: they come when
 * several hundred KiB are read ahead, or the input ends. Read a source that trickles, such as a
 * socket, with one thread.
 *
 * <p>Immutable; safe for use by several threads if its check is.
 */
public final class CustomerReader {

  private static final int MAX_THREADS = 256;

  private final InputReader reader;
  private final InputFormat input;

  /**
   * The parameters are those of the builder.
   *
   * @param limits the limits for each document; the default ones if null or not set
   * @param locale the language of the problems' messages: German for German, else English; English
   *     if null or not set
   * @param check the check of each customer; none if null or not set
   * @param input the format of the inputs; detected if null or not set
   * @param at the place of the customers in each record; each record is a customer if null or not
   *     set
   * @param threads the number of threads that read an input, 1 to 256, including the caller's; 1 if
   *     null or not set
   */
  @lombok.Builder
  private CustomerReader(
      @Nullable ReadLimits limits,
      @Nullable Locale locale,
      @Nullable CustomerCheck check,
      @Nullable InputFormat input,
      @Nullable String at,
      @Nullable Integer threads) {
    int count = threads == null ? 1 : threads;
    if (count < 1 || count > MAX_THREADS) {
      throw new IllegalArgumentException("threads is " + count + "; expected 1 to " + MAX_THREADS);
    }
    RecordReader records =
        new RecordReader(
            limits == null ? ReadLimits.defaults() : limits,
            ShapeMessages.of(locale == null ? Locale.ENGLISH : locale));
    this.reader =
        new InputReader(
            new RecordCheck(records, check == null ? one -> List.of() : check),
            count,
            at == null ? EnvelopePath.ROOT : EnvelopePath.of(at));
    this.input = input == null ? InputFormat.AUTO : input;
  }

  /**
   * Returns a reader with the default limits and without a check.
   *
   * @return a reader of many customers
   */
  public static CustomerReader create() {
    return builder().build();
  }

  /**
   * Reads a file lazily. The stream holds the file open: close it, preferably by
   * try-with-resources.
   *
   * @param file the file; not null
   * @return the records in their order; the stream throws an {@link UncheckedIOException} if
   *     reading fails later
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<CustomerRecord> stream(Path file) {
    InputStream in = InputFile.openLazily(Objects.requireNonNull(file, "file"));
    return stream(in).onClose(() -> InputFile.close(in));
  }

  /**
   * Reads a stream lazily. The caller closes it.
   *
   * @param in the input; not null
   * @return the records in their order; the stream throws an {@link UncheckedIOException} if
   *     reading fails
   */
  public Stream<CustomerRecord> stream(InputStream in) {
    return RecordIterator.stream(reader.records(Objects.requireNonNull(in, "in"), input));
  }

  /**
   * Reads lines lazily, each of which is one record or blank. Closing the returned stream closes
   * {@code lines}.
   *
   * @param lines NDJSON line by line, whatever the reader's input format; neither null nor with a
   *     null in it
   * @return the records in their order; byte offsets are those of the lines in UTF-8, each ended by
   *     LF
   */
  public Stream<CustomerRecord> stream(Stream<String> lines) {
    return streamBytes(
        Objects.requireNonNull(lines, "lines")
            .map(line -> Surrogates.utf8(Objects.requireNonNull(line, "a line"))));
  }

  /**
   * Reads lines lazily, as {@link #stream(Stream)} does, from their bytes: for instance the values
   * of a message queue. Invalid UTF-8 is reported here, which decoding to a String would hide.
   * Closing the returned stream closes {@code lines}.
   *
   * @param lines NDJSON line by line in UTF-8, plain, whatever the reader's input format; a line
   *     may contain line breaks; neither null nor with a null in it. The reader does not change the
   *     arrays
   * @return the records in their order; byte offsets are those of the lines, each ended by LF
   */
  public Stream<CustomerRecord> streamBytes(Stream<byte[]> lines) {
    Iterator<byte[]> iterator = Objects.requireNonNull(lines, "lines").iterator();
    return RecordIterator.stream(reader.records(iterator)).onClose(lines::close);
  }

  /**
   * Reads a file to its end and closes it.
   *
   * @param file the file; not null
   * @param action the action for each record, in their order; not null; an exception from it ends
   *     reading
   * @throws UncheckedIOException if the file cannot be read to its end, after the action for the
   *     records before
   */
  public void forEach(Path file, Consumer<? super CustomerRecord> action) {
    Objects.requireNonNull(action, "action");
    try (InputStream in = InputFile.open(Objects.requireNonNull(file, "file"))) {
      forEach(in, action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream to its end. The caller closes it.
   *
   * @param in the input; not null
   * @param action the action for each record, in their order; not null; an exception from it ends
   *     reading
   * @throws UncheckedIOException if the input cannot be read to its end, after the action for the
   *     records before
   */
  public void forEach(InputStream in, Consumer<? super CustomerRecord> action) {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(in, "in");
    new RecordIterator(reader.records(in, input)).forEachRemaining(action);
  }

  /**
   * Reads one page of the API to its end, with its {@code hasMore} and {@code totalResultSize},
   * whatever the reader's input format. The caller closes the stream.
   *
   * @param in a page with customers, plain or gzip; not null
   * @return the page, with a record for each customer, accepted or rejected; none if {@code data}
   *     is null
   * @throws CustomerJsonException if the input is not a page, with the kind of input found; if the
   *     page has more customers than {@link ReadLimits#getMaxElements()}, without reading on; or if
   *     it has problems outside its customers, such as a missing or repeated {@code data}
   * @throws UncheckedIOException if the page cannot be read to its end
   */
  public Page<CustomerRecord> readPage(InputStream in) {
    return reader.readPage(Objects.requireNonNull(in, "in"));
  }

  /**
   * Reads one page of the API from bytes, as {@link #readPage(InputStream)} does from a stream.
   *
   * @param page a page with customers, plain or gzip; not null
   * @return the page, with a record for each customer, accepted or rejected
   * @throws CustomerJsonException if the bytes are not a page, or the page has too many customers,
   *     or problems outside its customers
   * @throws UncheckedIOException if the page is truncated or damaged
   */
  public Page<CustomerRecord> readPage(byte[] page) {
    return readPage(new ByteArrayInputStream(Objects.requireNonNull(page, "page")));
  }

  /**
   * Builds a {@link CustomerReader}. Defaults: the default limits, no check, the format detected,
   * English messages ({@code locale} can set German ones), each record a customer ({@code at}) and
   * one thread, the caller's. {@code build()} throws an {@link IllegalArgumentException} for fewer
   * than 1 or more than 256 threads, or if {@code at} is not a JSON Pointer. With several threads,
   * all of them call the check.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    private @Nullable String at;

    /**
     * Sets where the customers are in each record of an input (document, line or element), if the
     * records are envelopes: {@code /customerProfile}, {@code /integrationStates/*}{@code
     * /customerProfile}, {@code /record/data}.
     *
     * <p>Each customer found is a record of its own, with its own bytes and byte offset, and the
     * pointers of its problems are relative to it. An envelope without a customer is a rejected
     * record whose problem points to the place in the envelope; an empty array has no records. An
     * invalid envelope is one rejected record with every problem of its JSON, and none of its
     * customers is read. {@link ReadLimits} apply to the envelope and to each customer. A detected
     * input has no pages, because any document can be an envelope: a page whose elements are
     * envelopes needs {@link InputFormat#PAGE}. A step of digits also leads to an element of an
     * array; a member named {@code *} cannot be reached.
     *
     * @param at a JSON Pointer (RFC 6901) in which {@code *} stands for every element of an array;
     *     {@code ""} or null if each record is a customer
     * @return this builder
     */
    public Builder at(@Nullable String at) {
      this.at = at;
      return this;
    }
  }
}
