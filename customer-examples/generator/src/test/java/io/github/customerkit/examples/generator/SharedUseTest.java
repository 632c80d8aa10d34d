package io.github.customerkit.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Tests that many threads that share one reader, validator, mapping and writer get the results of
 * one thread. {@code -Dcustomerkit.documents=1000000} tests with that many documents.
 */
class SharedUseTest {

  private static final int DOCUMENTS = Integer.getInteger("customerkit.documents", 20_000);
  private static final int THREADS = 16;

  /** Few enough that each thread has several batches in a round. */
  private static final int PER_BATCH = 50;

  private static final int PER_ROUND = 10_000;

  /** What threads share. */
  private static final class Kit {
    private final CustomerJson json = CustomerJson.create();
    private final CustomerValidator validator = CustomerValidator.create();
    private final CustomerReader reader = CustomerReader.builder().check(validator).build();
    private final CustomerReader inThreads =
        CustomerReader.builder().check(validator).threads(3).build();
    private final CustomerMapping mapping = new CustomerMapping();
    private final CustomerWriter writer = CustomerWriter.create();
    private final CustomerWriter gzip =
        CustomerWriter.builder().output(OutputFormat.ARRAY).gzip(true).build();

    /** Returns all results for some documents. */
    List<String> results(List<byte[]> documents) {
      List<String> results = new ArrayList<>();
      List<Customer> customers = new ArrayList<>();
      byte[] lines = written(writer, documents);
      reader.forEach(
          new ByteArrayInputStream(lines),
          record -> {
            results.add(describe(record));
            if (record.isAccepted()) {
              customers.add(record.orElseThrow());
            }
          });
      inThreads.forEach(
          new ByteArrayInputStream(written(gzip, documents)),
          record -> results.add(describe(record)));
      documents.forEach(document -> results.add(read(document)));
      customers.forEach(
          customer -> results.add(json.writeString(mapping.toDomain(mapping.toDto(customer)))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(out, customers::forEach);
      results.add(out.toString(StandardCharsets.UTF_8));
      return results;
    }

    private static byte[] written(CustomerWriter writer, List<byte[]> documents) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.writeDocuments(out, documents::forEach);
      return out.toByteArray();
    }

    private String describe(CustomerRecord record) {
      return record.getNumber()
          + " at "
          + record.getByteOffset()
          + ": "
          + record.getProblems()
          + (record.isAccepted() ? json.writeString(record.orElseThrow()) : "");
    }

    private String read(byte[] document) {
      try {
        return String.valueOf(validator.check(json.read(document)));
      } catch (CustomerJsonException e) {
        return String.valueOf(e.getProblems());
      }
    }
  }

  /** Returns the documents of a round in batches, of which about a tenth is broken. */
  private static List<List<byte[]>> batches(CustomerGenerator customers, FaultPlan plan) {
    CustomerJson json = CustomerJson.create();
    List<List<byte[]>> batches = new ArrayList<>();
    for (int i = 0; i < PER_ROUND; i += PER_BATCH) {
      List<byte[]> batch = new ArrayList<>();
      for (int j = 0; j < PER_BATCH; j++) {
        byte[] document = json.write(customers.next());
        Fault fault = plan.next();
        batch.add(fault == null ? document : fault.applyTo(document));
      }
      batches.add(batch);
    }
    return batches;
  }

  private static void assertResultsOfOneThread(ExecutorService threads) throws Exception {
    Kit alone = new Kit();
    Kit shared = new Kit();
    CustomerGenerator customers = new CustomerGenerator(7);
    FaultPlan plan = new FaultPlan(7, BigDecimal.TEN);
    try {
      for (int done = 0; done < DOCUMENTS; done += PER_ROUND) {
        List<List<byte[]>> batches = batches(customers, plan);
        List<Future<List<String>>> results = new ArrayList<>();
        batches.forEach(batch -> results.add(threads.submit(() -> shared.results(batch))));
        for (int i = 0; i < batches.size(); i++) {
          assertThat(results.get(i).get())
              .as("documents from %d", done + i * PER_BATCH)
              .isEqualTo(alone.results(batches.get(i)));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void platformThreads() throws Exception {
    assertResultsOfOneThread(Executors.newFixedThreadPool(THREADS));
  }

  @Test
  void virtualThreads() throws Exception {
    // The kit is built for Java 17, whose library has no virtual threads.
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads require Java 21");
    assertResultsOfOneThread(
        (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
  }
}
