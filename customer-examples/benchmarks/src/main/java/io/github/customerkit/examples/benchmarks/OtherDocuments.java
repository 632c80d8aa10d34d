package io.github.customerkit.examples.benchmarks;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads a thousand customers from documents with notes, escapes, many attributes, or the fields of
 * another time, or from small pages.
 */
@State(Scope.Benchmark)
@OperationsPerInvocation(Documents.COUNT)
public class OtherDocuments {

  private final List<Customer> customers = Documents.customers(Documents.COUNT);
  private final List<byte[]> noted = Documents.withNote(customers, Documents.PLAIN_NOTE);
  private final List<byte[]> escaped = Documents.withNote(customers, Documents.ESCAPED_NOTE);
  private final List<byte[]> old = Documents.of(Documents.old(customers));
  private final List<byte[]> future = Documents.of(Documents.future(customers));
  private final List<byte[]> wide = Documents.of(Documents.wide(customers));
  private final List<byte[]> pagesOf10 = Documents.pages(Documents.of(customers), 10);
  private final List<byte[]> pagesOf50 = Documents.pages(Documents.of(customers), 50);
  private final List<byte[]> pagesOf100 = Documents.pages(Documents.of(customers), 100);
  private final List<byte[]> pagesOf250 = Documents.pages(Documents.of(customers), 250);
  private final CustomerJson json = CustomerJson.create();
  private final CustomerValidator rules = CustomerValidator.create();
  private final CustomerReader checking = CustomerReader.builder().check(rules).build();

  @Benchmark
  public void readNoted(Blackhole hole) {
    noted.forEach(document -> hole.consume(rules.check(json.read(document))));
  }

  @Benchmark
  public void readEscaped(Blackhole hole) {
    escaped.forEach(document -> hole.consume(rules.check(json.read(document))));
  }

  @Benchmark
  public void readOld(Blackhole hole) {
    old.forEach(document -> hole.consume(rules.check(json.read(document))));
  }

  @Benchmark
  public void readFuture(Blackhole hole) {
    future.forEach(document -> hole.consume(rules.check(json.read(document))));
  }

  @Benchmark
  public void readWide(Blackhole hole) {
    wide.forEach(document -> hole.consume(rules.check(json.read(document))));
  }

  @Benchmark
  public void readWideByFastjson2(Blackhole hole) {
    wide.forEach(document -> hole.consume(Peers.fastjson2(document)));
  }

  @Benchmark
  public void readPagesOf10(Blackhole hole) {
    readPages(pagesOf10, hole);
  }

  @Benchmark
  public void readPagesOf50(Blackhole hole) {
    readPages(pagesOf50, hole);
  }

  @Benchmark
  public void readPagesOf100(Blackhole hole) {
    readPages(pagesOf100, hole);
  }

  @Benchmark
  public void readPagesOf250(Blackhole hole) {
    readPages(pagesOf250, hole);
  }

  private void readPages(List<byte[]> pages, Blackhole hole) {
    pages.forEach(page -> hole.consume(checking.readPage(new ByteArrayInputStream(page))));
  }
}
