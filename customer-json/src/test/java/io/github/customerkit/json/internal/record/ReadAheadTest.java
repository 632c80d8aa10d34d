package io.github.customerkit.json.internal.record;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.split.CopiedParts;
import io.github.customerkit.json.internal.split.ListPart;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how much memory records read ahead by other threads take. */
class ReadAheadTest {

  private static final int MAX_AHEAD = 2 << 20;

  private static final RecordCheck CHECK =
      new RecordCheck(
          new RecordReader(ReadLimits.defaults(), ShapeMessages.ENGLISH), customer -> List.of());

  /** Endless records of one size. */
  private static final class SameRecords implements RecordSource {
    private final byte[] bytes;
    private long count;

    SameRecords(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public RawRecord next() {
      return RawRecord.of(++count, count, 0, bytes, 0, bytes.length);
    }
  }

  private static ParallelRecords records(RecordSource source, int threads) {
    return new ParallelRecords(new CopiedParts(source), CHECK, threads, batch -> {});
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 16, 256})
  void bytesReadAheadAreBoundedForAnyNumberOfThreads(int threads) throws IOException {
    for (int size : new int[] {1, 600, 100_000, 900_000}) {
      SameRecords source = new SameRecords(new byte[size]);
      records(source, threads).next();
      assertThat(source.count * size).isLessThanOrEqualTo(MAX_AHEAD + (1 << 17) + size);
      // Small records have overhead.
      assertThat(source.count).isLessThanOrEqualTo(MAX_AHEAD / 256 + 512);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 256})
  void largeRecordsAreReadOneByOne(int threads) throws IOException {
    SameRecords source = new SameRecords(new byte[9 << 20]);
    ParallelRecords records = records(source, threads);
    for (int i = 1; i < 5; i++) {
      records.next();
      assertThat(source.count).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 256})
  void concurrentReadingIsBoundedForAnyNumberOfThreads(int threads) throws IOException {
    for (int size : new int[] {100, 20_000, 300_000}) {
      SameRecords source = new SameRecords(new byte[size]);
      List<Runnable> batches = new ArrayList<>();
      new ParallelRecords(new CopiedParts(source), CHECK, threads, batches::add).next();
      long most =
          batches.stream().mapToLong(batch -> ((Batch) batch).part().size()).max().orElse(0);
      assertThat(most * Math.min(threads, batches.size())).isLessThanOrEqualTo(1 << 20);
      assertThat(batches.isEmpty())
          .isEqualTo(size == 300_000 || (size == 20_000 && threads == 256));
    }
  }

  private static String manyProblems(int id) {
    String problems =
        IntStream.range(0, 500).mapToObj(i -> "1e999").collect(Collectors.joining(",", "[", "]"));
    return "{\"id\":" + id + ",\"" + "a".repeat(900) + "\":" + problems + "}";
  }

  @Test
  void recordsWhoseProblemsExceedABatchsShareAreReadOnRequest() throws IOException {
    List<RawRecord> raws = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      byte[] bytes = utf8(manyProblems(i));
      raws.add(RawRecord.of(i, 0, 0, bytes, 0, bytes.length));
    }
    int size = manyProblems(1).length() * 10;
    Batch batch = new Batch(new ListPart(raws, size), CHECK, 1 << 20);
    batch.run();

    Batch.Result result = batch.result();

    assertThat(result.failure()).isNull();
    assertThat(result.records()).isNotEmpty();
    List<RawRecord> rest = all(result.rest());
    assertThat(result.records().size() + rest.size()).isEqualTo(10);
    long kept =
        result.records().stream()
            .flatMap(record -> record.getProblems().stream())
            .mapToLong(problem -> 200 + 2L * (problem.getPointer() + problem.getMessage()).length())
            .sum();
    assertThat(kept).isBetween(1L << 18, 1L << 20);
    assertThat(rest.get(0).number()).isEqualTo(result.records().size() + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16})
  void recordsOfManyProblemsComeOutAsWithOneThread(int threads) {
    String lines =
        IntStream.rangeClosed(1, 300)
            .mapToObj(i -> i % 3 == 0 ? manyProblems(i) : i % 3 == 1 ? Records.customer(i) : "{}")
            .collect(Collectors.joining("\n"));

    assertThat(all(threads, lines)).isEqualTo(all(1, lines)).hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 16})
  void everyCustomerIsCheckedOnceHoweverManyProblemsTheCheckFinds(int threads) {
    int count = 1_000;
    AtomicIntegerArray calls = new AtomicIntegerArray(count + 1);
    List<Problem> many =
        Collections.nCopies(
            20, Problem.of("/id", "own", Severity.WARNING, "", "long ".repeat(200)));
    CustomerReader reader =
        CustomerReader.builder()
            .threads(threads)
            .check(
                one -> {
                  calls.incrementAndGet((int) one.getId());
                  return many;
                })
            .build();
    String lines =
        IntStream.rangeClosed(1, count)
            .mapToObj(Records::customer)
            .collect(Collectors.joining("\n"));

    assertThat(reader.stream(new ByteArrayInputStream(utf8(lines)))).hasSize(count);

    assertThat(IntStream.rangeClosed(1, count).map(calls::get)).containsOnly(1);
  }

  @Test
  void theRecordWhoseCheckExceedsTheShareIsKept() throws IOException {
    List<Problem> many =
        Collections.nCopies(20, Problem.of("/id", "own", Severity.WARNING, "", "long"));
    RecordCheck check =
        new RecordCheck(
            new RecordReader(ReadLimits.defaults(), ShapeMessages.ENGLISH), one -> many);
    List<RawRecord> raws = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      byte[] bytes = utf8(Records.customer(i));
      raws.add(RawRecord.of(i, 0, 0, bytes, 0, bytes.length));
    }
    Batch batch = new Batch(new ListPart(raws, 0), check, 10_000);
    batch.run();

    // Each has problems of about 4,280 bytes.
    assertThat(batch.result().records())
        .extracting(CustomerRecord::getNumber)
        .containsExactly(1L, 2L, 3L);
    assertThat(all(batch.result().rest())).isEqualTo(raws.subList(3, 10));
  }

  private static List<RawRecord> all(RecordSource source) throws IOException {
    List<RawRecord> all = new ArrayList<>();
    for (RawRecord raw = source.next(); raw != null; raw = source.next()) {
      all.add(raw);
    }
    return all;
  }

  private static List<CustomerRecord> all(int threads, String lines) {
    return CustomerReader.builder().threads(threads).build().stream(
            new ByteArrayInputStream(utf8(lines)))
        .toList();
  }
}
