package io.github.customerkit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verifies that all libraries do the same work, before it is timed. */
final class Agreement {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final CustomerMapping MAPPING = new CustomerMapping();

  private Agreement() {}

  /** Throws unless all readers return the same customer, and all writers an equivalent document. */
  static void require(Customer customer, byte[] document) {
    require("kit", customer, JSON.read(document));
    require("Gson", customer, domain(Peers.gson(document)));
    require("fastjson2", customer, domain(Peers.fastjson2(document)));
    require("DSL-JSON", customer, domain(Peers.dslJson(document)));
    require("Jackson databind", customer, domain(document));
    PeerCustomer peer = Peers.gson(document);
    require("Gson, written", customer, JSON.read(Peers.gson(peer)));
    require("fastjson2, written", customer, JSON.read(Peers.fastjson2(peer)));
    byte[] written = Peers.jackson(MAPPING.toDto(customer));
    require("Jackson databind, written", customer, JSON.read(written));
    require("kit, written", customer, JSON.read(JSON.write(customer)));
  }

  /** Throws unless the kit reads the same customers from documents that it has written. */
  static void requireKept(List<Customer> customers) {
    List<Customer> read = Documents.of(customers).stream().map(JSON::read).toList();
    if (!customers.equals(read)) {
      throw new IllegalStateException("the kit has written or read other customers");
    }
  }

  /** Throws unless the kit and Gson read the same customers from the documents. */
  static void requireSame(List<byte[]> documents) {
    for (byte[] document : documents) {
      require("Gson", JSON.read(document), domain(Peers.gson(document)));
    }
  }

  private static void require(String library, Customer expected, Customer actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(library + " has read or written another customer");
    }
  }

  /** Converts a document by databind, which reads decimals as doubles by default. */
  private static Customer domain(byte[] document) {
    var dto = Peers.jackson(document);
    return MAPPING.toDomain(dto.toBuilder().attributes(exact(dto.attributes())).build());
  }

  private static Customer domain(PeerCustomer peer) {
    return Customer.builder()
        .id(peer.id)
        .created(requireNonNull(instant(peer.created)))
        .integrationId(requireNonNull(peer.integrationId))
        .attributes(Attributes.of(exact(peer.attributes)))
        .accountId(peer.accountId)
        .closedSessions(peer.closedSessions)
        .totalSales(requireNonNull(peer.totalSales))
        .loyaltyMemberships(stream(peer.loyaltyMemberships).map(Agreement::domain).toList())
        .audienceMemberships(stream(peer.audienceMemberships).map(Agreement::domain).toList())
        .lastActivity(requireNonNull(instant(peer.lastActivity)))
        .sandbox(peer.sandbox)
        .advocateIntegrationId(peer.advocateIntegrationId)
        .build();
  }

  private static LoyaltyMembership domain(PeerLoyalty peer) {
    return LoyaltyMembership.builder()
        .loyaltyProgramId(peer.loyaltyProgramId)
        .joined(instant(peer.joined))
        .build();
  }

  private static AudienceMembership domain(PeerAudience peer) {
    return AudienceMembership.builder().id(peer.id).name(requireNonNull(peer.name)).build();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static <T> Stream<T> stream(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }

  private static Map<String, @Nullable Object> exact(@Nullable Map<String, ?> values) {
    Map<String, @Nullable Object> exact = new LinkedHashMap<>();
    if (values != null) {
      values.forEach((name, value) -> exact.put(name, exact(value)));
    }
    return exact;
  }

  /**
   * Converts numbers of any type by their digits; no generated number has more digits than a double
   * holds.
   */
  private static @Nullable Object exact(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Agreement::exact).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> exact = new LinkedHashMap<>();
      map.forEach((name, inner) -> exact.put(String.valueOf(name), exact(inner)));
      return exact;
    }
    return value;
  }
}
