package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.envelope.EnvelopeSource;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.PartSource;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.split.CopiedParts;
import io.github.customerkit.json.internal.split.InputSource;
import io.github.customerkit.json.internal.split.PageSource;
import io.github.customerkit.json.internal.split.SplitLineSource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the records of inputs, in one thread or several.
 *
 * @param check reads one record
 * @param threads the number of threads that read an input, including the caller's
 * @param at the place of the customers in the records of an input
 */
public record InputReader(RecordCheck check, int threads, EnvelopePath at) {

  /** Returns the records of an input. */
  public RecordIterator.Records records(InputStream in, InputFormat format) {
    // An envelope is not a customer, and any document can be one, also one with a list data.
    FastReader lines = at.isRoot() ? check.fastReader() : FastReader.NONE;
    boolean hasPages = at.isRoot() || format == InputFormat.PAGE;
    InputSource source =
        new InputSource(
            in, format, check.limits(), check.messages(), lines, elementReader(), hasPages);
    return threads == 1 || !at.isRoot() ? records(source) : parallel(source);
  }

  /** Returns the records of lines that are already split, in UTF-8. */
  public RecordIterator.Records records(Iterator<byte[]> lines) {
    return records(new SplitLineSource(lines, check.maxDocumentLength()));
  }

  /** Reads one page to its end; refuses a page of too many customers without reading on. */
  public Page<CustomerRecord> readPage(InputStream in) {
    PageSource source = new PageSource(in, check.limits(), check.messages(), elementReader());
    int limit = check.limits().getMaxElements();
    List<CustomerRecord> data = new ArrayList<>();
    for (Iterator<CustomerRecord> records = new RecordIterator(records(source));
        records.hasNext(); ) {
      if (data.size() == limit) {
        throw source.tooManyCustomers(limit);
      }
      data.add(records.next());
    }
    Page<?> envelope = source.envelope();
    return Page.<CustomerRecord>builder()
        .data(data)
        .hasMore(envelope.getHasMore())
        .totalResultSize(envelope.getTotalResultSize())
        .additionalProperties(envelope.getAdditionalProperties())
        .build();
  }

  /** With several threads, the splitting thread leaves reading elements to the others. */
  private FastReader elementReader() {
    return threads == 1 && at.isRoot() ? check.fastReader() : FastReader.NONE;
  }

  private RecordIterator.Records records(RecordSource records) {
    RecordSource source = at.isRoot() ? records : new EnvelopeSource(records, at, check.limits());
    return threads == 1 ? new SequentialRecords(source, check) : parallel(new CopiedParts(source));
  }

  private RecordIterator.Records parallel(PartSource parts) {
    return new ParallelRecords(parts, check, threads, ReaderThreads.atMost(threads - 1));
  }
}
