package io.github.customerkit.json;

import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.InputReader;
import io.github.customerkit.json.internal.record.RecordCheck;
import io.github.customerkit.json.internal.record.RecordIterator;
import io.github.customerkit.json.internal.record.RecordReader;
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
 * costs one record: it comes out as a {@link CustomerRecord} with its problems, and the next one is
 * read.
 *
 * <p>{@link InputFormat} describes the inputs, and what happens where one is cut or damaged. Memory
 * is bounded by the longest record, and a record beyond the limit for documents is rejected without
 * being held.
 *
 * <p>With more than one thread, the others read records ahead, and all come out in the order of the
 * input. They read 2 MiB ahead, or one record that is larger: a slow consumer blocks the reading,
 * and does not fill the memory.
 *
 * <p>Immutable and safe for use by several threads, if its check is.
 */
public final class CustomerReader {

  private static final int MOST_THREADS = 256;

  private final InputReader reader;
  private final InputFormat input;

  @lombok.Builder
  private CustomerReader(
      @Nullable ReadLimits limits,
      @Nullable Locale locale,
      @Nullable CustomerCheck check,
      @Nullable InputFormat input,
      @Nullable Integer threads) {
    int count = threads == null ? 1 : threads;
    if (count < 1 || count > MOST_THREADS) {
      throw new IllegalArgumentException("threads is " + count + "; expected 1 to " + MOST_THREADS);
    }
    RecordReader records =
        new RecordReader(
            limits == null ? ReadLimits.defaults() : limits,
            ShapeMessages.of(locale == null ? Locale.ENGLISH : locale));
    this.reader =
        new InputReader(new RecordCheck(records, check == null ? one -> List.of() : check), count);
    this.input = input == null ? InputFormat.AUTO : input;
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
   * Reads a stream lazily. The caller closes it.
   *
   * @param in the input; not null
   * @return its records in their order; throws an {@link UncheckedIOException} if the input cannot
   *     be read on
   */
  public Stream<CustomerRecord> stream(InputStream in) {
    return RecordIterator.stream(reader.records(Objects.requireNonNull(in, "in"), input));
  }

  /**
   * Reads lines that are split already, each of them one record or blank, lazily. Closing the
   * returned stream closes this one.
   *
   * @param lines NDJSON line by line, whatever input the reader was built for; neither null nor
   *     with a null in it
   * @return their records in their order; byte offsets are those of the lines in UTF-8, each ended
   *     by LF
   */
  public Stream<CustomerRecord> stream(Stream<String> lines) {
    Iterator<String> iterator = Objects.requireNonNull(lines, "lines").iterator();
    return RecordIterator.stream(reader.records(iterator)).onClose(lines::close);
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
   * Reads a stream to its end. The caller closes it.
   *
   * @param in the input; not null
   * @param action what to do with each record, in their order, not null; what it throws ends the
   *     reading
   * @throws UncheckedIOException if the input cannot be read to its end; the records before have
   *     been given
   */
  public void forEach(InputStream in, Consumer<? super CustomerRecord> action) {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(in, "in");
    new RecordIterator(reader.records(in, input)).forEachRemaining(action);
  }

  /**
   * Reads one page of the API to its end, whatever input the reader was built for, with its other
   * members. The caller closes the stream.
   *
   * @param in a page with customers, plain or gzip; not null
   * @return the page, with a record for each of its customers, good or bad; none if {@code data} is
   *     null
   * @throws CustomerJsonException if it is not a page, with what was found; or if the page has
   *     faults beside its customers, such as a missing or a repeated {@code data}
   * @throws UncheckedIOException if it cannot be read to its end
   */
  public Page<CustomerRecord> readPage(InputStream in) {
    return reader.readPage(Objects.requireNonNull(in, "in"));
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
   * Builds a {@link CustomerReader}. The defaults: no check, a format that is detected, English
   * messages, which {@code locale} can make German, and one thread, which is the one that asks for
   * the records. {@code build()} throws an {@link IllegalArgumentException} for less than 1 or more
   * than 256 threads; with more than one, all of them call the check.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {}
}
