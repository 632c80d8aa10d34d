package io.github.customerkit.examples.benchmarks;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.validation.CustomerValidator;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Processes a thousand customers whose documents are as the generator makes them. */
@State(Scope.Benchmark)
@OperationsPerInvocation(Documents.COUNT)
public class UsualDocuments {

  private final List<Customer> customers = Documents.customers(Documents.COUNT);
  private final List<byte[]> documents = Documents.of(customers);
  private final byte[] page = Documents.page(documents);
  private final CustomerMapping mapping = new CustomerMapping();
  private final List<ApplicationCustomerDto> dtos = customers.stream().map(mapping::toDto).toList();
  private final List<PeerCustomer> peers = documents.stream().map(Peers::gson).toList();
  private final CustomerJson json = CustomerJson.create();
  private final CustomerValidator rules = CustomerValidator.create();
  private final CustomerCheck definitions = Documents.fiftyDefinitions().toCheck();
  private final CustomerReader reader = CustomerReader.create();
  private final CustomerReader checking = CustomerReader.builder().check(rules).build();
  private final JsonFactory factory = new JsonFactory();

  @Benchmark
  public void scanTokens(Blackhole hole) {
    for (byte[] document : documents) {
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
        while (parser.nextToken() != null) {
          hole.consume(parser.currentToken());
        }
      }
    }
  }

  @Benchmark
  public void read(Blackhole hole) {
    documents.forEach(document -> hole.consume(json.read(document)));
  }

  @Benchmark
  public void readAndCheck(Blackhole hole) {
    documents.forEach(document -> hole.consume(rules.check(json.read(document))));
  }

  @Benchmark
  public void readPage(Blackhole hole) {
    reader.forEach(new ByteArrayInputStream(page), hole::consume);
  }

  @Benchmark
  public void readAndCheckPage(Blackhole hole) {
    checking.forEach(new ByteArrayInputStream(page), hole::consume);
  }

  @Benchmark
  public void check(Blackhole hole) {
    customers.forEach(customer -> hole.consume(rules.check(customer)));
  }

  @Benchmark
  public void checkDefinitions(Blackhole hole) {
    customers.forEach(customer -> hole.consume(definitions.check(customer)));
  }

  @Benchmark
  public void mapToDomain(Blackhole hole) {
    dtos.forEach(dto -> hole.consume(mapping.toDomain(dto)));
  }

  @Benchmark
  public void mapToDto(Blackhole hole) {
    customers.forEach(customer -> hole.consume(mapping.toDto(customer)));
  }

  @Benchmark
  public void write(Blackhole hole) {
    customers.forEach(customer -> hole.consume(json.write(customer)));
  }

  @Benchmark
  public void readByGson(Blackhole hole) {
    documents.forEach(document -> hole.consume(Peers.gson(document)));
  }

  @Benchmark
  public void readByJacksonDatabind(Blackhole hole) {
    documents.forEach(document -> hole.consume(Peers.jackson(document)));
  }

  @Benchmark
  public void readByDslJson(Blackhole hole) {
    documents.forEach(document -> hole.consume(Peers.dslJson(document)));
  }

  @Benchmark
  public void readByFastjson2(Blackhole hole) {
    documents.forEach(document -> hole.consume(Peers.fastjson2(document)));
  }

  @Benchmark
  public void writeByGson(Blackhole hole) {
    peers.forEach(peer -> hole.consume(Peers.gson(peer)));
  }

  @Benchmark
  public void writeByJacksonDatabind(Blackhole hole) {
    dtos.forEach(dto -> hole.consume(Peers.jackson(dto)));
  }

  @Benchmark
  public void writeByFastjson2(Blackhole hole) {
    peers.forEach(peer -> hole.consume(Peers.fastjson2(peer)));
  }
}
