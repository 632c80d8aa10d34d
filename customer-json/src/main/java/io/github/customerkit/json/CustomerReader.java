package io.github.customerkit.json;

import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.ParallelRecords;
import io.github.customerkit.json.internal.record.ReaderThreads;
import io.github.customerkit.json.internal.record.RecordCheck;
import io.github.customerkit.json.internal.record.RecordIterator;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.json.internal.record.SequentialRecords;
import io.github.customerkit.json.internal.split.InputSource;
import io.github.customerkit.json.internal.split.PageSource;
import io.github.customerkit.json.internal.split.StringLineSource;
import io.github.customerkit.model.CustomerCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads customers, one record after the other, as strictly as {@link CustomerJson}. One bad record
 * costs one record: it comes out as a {@link CustomerRecord} that says what is wrong, and the next
 * one is read.
 *
 * <p>Takes NDJSON, an array, a page of the API or a document with one customer, plain or gzip; see
 * {@link InputFormat}. Several arrays, pages and documents may follow one another, with blanks or
 * nothing between them. Memory is bounded by the longest record, and a record beyond the limit for
 * documents is rejected without being held.
 *
 * <p>An input that ends before its array, its page or its gzip does, or that unpacks more than 200
 * to 1 over 64 MiB, gives what could be read of it and then an {@link UncheckedIOException}. So
 * does a page that has faults beside its customers, such as a second {@code data}. An input that is
 * something else (HTML, CSV, UTF-16, a zip archive, ...) is one rejected record that names it.
 *
 * <p>With more than one thread, records are read ahead in the others and given in the order of the
 * input all the same. Reading goes 2 MiB ahead, or one record that is larger: who takes the records
 * slowly holds it up, and does not fill the memory.
 *
 * <p>Immutable and safe for use by several threads, if its check is.
 */
public final class CustomerReader {

  private static final int MOST_THREADS = 256;

  private final RecordCheck check;
  private final InputFormat input;
  private final int threads;

  @lombok.Builder
  private CustomerReader(
      @Nullable ReadLimits limits,
      @Nullable Locale locale,
      @Nullable CustomerCheck check,
      @Nullable InputFormat input,
      @Nullable Integer threads) {
    this.check =
        new RecordCheck(
            new RecordReader(
                limits == null ? ReadLimits.defaults() : limits,
                ShapeMessages.of(locale == null ? Locale.ENGLISH : locale)),
            check == null ? customer -> List.of() : check);
    this.input = input == null ? InputFormat.AUTO : input;
    this.threads = threads == null ? 1 : threads;
    if (this.threads < 1 || this.threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads is " + threads + "; expected 1 to " + MOST_THREADS);
    }
  }

  /**
   * Reads within the default limits and checks no rules.
   *
   * @return a reader of many customers
   */
  public static CustomerReader create() {
    return builder().build();
  }

  /**
   * Reads a file lazily. The stream holds the file open: close it, best in a try-with-resources.
   *
   * @param file the file; not null
   * @return its records in their order; the stream throws an {@link UncheckedIOException} if the
   *     file cannot be read on
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<CustomerRecord> stream(Path file) {
    InputStream in = open(Objects.requireNonNull(file, "file"));
    return stream(in).onClose(() -> close(in));
  }

  /**
   * Reads a stream lazily. Who opened it closes it.
   *
   * @param in the input; not null
   * @return its records in their order; throws an {@link UncheckedIOException} if the input cannot
   *     be read on
   */
  public Stream<CustomerRecord> stream(InputStream in) {
    return RecordIterator.stream(records(in));
  }

  /**
   * Reads lines that are split already, each of them one record or blank, lazily. Closing the
   * stream that is given back closes this one.
   *
   * @param lines NDJSON line by line, whatever input the reader was built for; neither null nor
   *     with a null in it
   * @return their records in their order; byte offsets are those of the lines in UTF-8, each ended
   *     by LF
   */
  public Stream<CustomerRecord> stream(Stream<String> lines) {
    Iterator<String> iterator = Objects.requireNonNull(lines, "lines").iterator();
    RecordSource source = new StringLineSource(iterator, check.maxDocumentLength());
    return RecordIterator.stream(records(source)).onClose(lines::close);
  }

  /**
   * Reads a file to its end, and closes it.
   *
   * @param file the file; not null
   * @param action what to do with each record, in their order, not null; what it throws ends the
   *     reading
   * @throws UncheckedIOException if the file cannot be read to its end; the records before have
   *     been given
   */
  public void forEach(Path file, Consumer<? super CustomerRecord> action) {
    Objects.requireNonNull(action, "action");
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
      forEach(in, action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream to its end. Who opened it closes it.
   *
   * @param in the input; not null
   * @param action what to do with each record, in their order, not null; what it throws ends the
   *     reading
   * @throws UncheckedIOException if the input cannot be read to its end; the records before have
   *     been given
   */
  public void forEach(InputStream in, Consumer<? super CustomerRecord> action) {
    Objects.requireNonNull(action, "action");
    new RecordIterator(records(in)).forEachRemaining(action);
  }

  /**
   * Reads one page of the API to its end, whatever input the reader was built for, and with it what
   * the page says of the others. Who opened the stream closes it.
   *
   * @param in a page with customers, plain or gzip; not null
   * @return the page, with a record for each of its customers, good or bad; none if {@code data} is
   *     null
   * @throws CustomerJsonException if it is not a page, says what was found; or if the page has
   *     faults beside its customers, such as a missing or a repeated {@code data}
   * @throws UncheckedIOException if it cannot be read to its end
   */
  public Page<CustomerRecord> readPage(InputStream in) {
    PageSource source =
        new PageSource(Objects.requireNonNull(in, "in"), check.limits(), fastReader());
    List<CustomerRecord> data = RecordIterator.stream(records(source)).toList();
    Page<?> envelope = source.envelope();
    return Page.<CustomerRecord>builder()
        .data(data)
        .hasMore(envelope.getHasMore())
        .totalResultSize(envelope.getTotalResultSize())
        .additionalProperties(envelope.getAdditionalProperties())
        .build();
  }

  private RecordIterator.Records records(InputStream in) {
    Objects.requireNonNull(in, "in");
    return records(new InputSource(in, input, check.limits(), fastReader()));
  }

  private RecordIterator.Records records(RecordSource source) {
    return threads == 1
        ? new SequentialRecords(source, check)
        : new ParallelRecords(source, check, threads, ReaderThreads.atMost(threads - 1));
  }

  /** With several threads, the one that splits leaves the reading to the others. */
  private FastReader fastReader() {
    return threads == 1 ? check.fastReader() : FastReader.NONE;
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Builds a {@link CustomerReader}; what is not set has its default: no check, an input told by
   * itself, English messages, which {@code locale} can make German, and one thread, which is the
   * one that asks for the records. {@code build()} throws an {@link IllegalArgumentException} if
   * there are to be less than 1 or more than 256 threads; with more than one, the check is called
   * in all of them.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {}
}
