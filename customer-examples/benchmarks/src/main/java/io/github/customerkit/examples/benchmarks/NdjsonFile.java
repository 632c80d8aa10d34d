package io.github.customerkit.examples.benchmarks;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.validation.CustomerValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reads and checks a file of customers. */
@State(Scope.Benchmark)
@OperationsPerInvocation(NdjsonFile.COUNT)
public class NdjsonFile {

  static final int COUNT = 100_000;

  private final CustomerValidator rules = CustomerValidator.create();
  private final CustomerReader oneThread = CustomerReader.builder().check(rules).build();
  private final CustomerReader twoThreads =
      CustomerReader.builder().check(rules).threads(2).build();
  private final CustomerReader fourThreads =
      CustomerReader.builder().check(rules).threads(4).build();
  private Path file = Path.of("customers.ndjson");

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("customers", ".ndjson");
    Documents.writeNdjson(file, COUNT);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public void readNdjsonInOneThread(Blackhole hole) {
    oneThread.forEach(file, hole::consume);
  }

  @Benchmark
  public void readNdjsonInTwoThreads(Blackhole hole) {
    twoThreads.forEach(file, hole::consume);
  }

  @Benchmark
  public void readNdjsonInFourThreads(Blackhole hole) {
    fourThreads.forEach(file, hole::consume);
  }
}
