package io.github.customerkit.json.reachability;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.binding.AttributesBinding;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerSearchQuery;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.LoyaltyMembership;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses every part of the library that could ask reflection for something. */
final class AllFeatures {

  /** A user's class with attributes. */
  public record Shop(
      @JsonProperty("Language") String language,
      @JsonProperty("Points") BigDecimal points,
      @JsonProperty("Since") Optional<Instant> since) {}

  /** A user's class whose attributes may be absent; then they have the default of their type. */
  public record Primitives(boolean a, byte b, char c, double d, float e, int f, long g, short h) {}

  /** A user's class with each type that the kit's module reads. */
  public record Order(
      Customer buyer,
      List<Customer> others,
      Map<String, Attributes> extras,
      Optional<LoyaltyMembership> loyalty,
      List<AudienceMembership> audiences,
      ApplicationCustomerDto raw,
      List<LoyaltyMembershipDto> programmes,
      Page<Customer> page,
      AttributeDefinitions definitions) {}

  private static final byte[] DOCUMENT = bytes(Document.full().with("new", "[1.50]").toString());
  private static final byte[] INVALID = bytes(Document.full().with("id", "6.5").toString());
  private static final byte[] PAGE =
      bytes("{\"data\":[%s],\"hasMore\":false}".formatted(Document.full()));
  private static final byte[] DEFINITIONS =
      bytes("{\"data\":[{\"entity\":\"CustomerProfile\",\"name\":\"a\",\"type\":\"string\"}]}");

  private final Customer customer = CustomerJson.create().read(DOCUMENT);
  private final CustomerMapping mapping = new CustomerMapping();
  private final ApplicationCustomerDto dto = mapping.toDto(customer);

  private AllFeatures() {}

  public static void main(String[] args) throws Exception {
    AllFeatures features = new AllFeatures();
    features.documents();
    features.manyCustomers();
    features.requests();
    features.mapping();
    features.dtosOfJackson3();
    features.dtosOfJackson2();
    features.module(JsonMapper.builder().findAndAddModules().build());
    features.bindings();
  }

  private void documents() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      CustomerJson json = CustomerJson.create(ReadLimits.defaults(), language);
      require(json.read(json.write(customer)).equals(customer));
      require(json.read(json.indented().write(customer)).equals(customer));
      try {
        json.read(INVALID);
        throw new IllegalStateException();
      } catch (CustomerJsonException e) {
        require(e.getProblems().size() == 1);
      }
    }
    Customer inside = CustomerJson.create().at("/data/0").read(PAGE);
    require(inside.getAttributes().equals(customer.getAttributes()));
    AttributesJson attributes = AttributesJson.create();
    require(
        attributes
            .read(attributes.write(customer.getAttributes()))
            .equals(customer.getAttributes()));
    AttributeDefinitionsJson definitions = AttributeDefinitionsJson.create();
    List<AttributeDefinition> all = definitions.read(DEFINITIONS).getData();
    require(definitions.write(AttributeDefinitions.of(all)).length > 0);
  }

  private void manyCustomers() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    CustomerWriter.builder()
        .gzip(true)
        .build()
        .write(
            written,
            customers -> {
              for (int i = 0; i < 1_000; i++) {
                customers.accept(customer);
              }
            });
    for (int threads : new int[] {1, 2}) {
      CustomerReader reader = CustomerReader.builder().threads(threads).build();
      try (Stream<CustomerRecord> records =
          reader.stream(new ByteArrayInputStream(written.toByteArray()))) {
        require(records.allMatch(CustomerRecord::isAccepted));
      }
    }
    require(CustomerReader.create().readPage(PAGE).getData().size() == 1);
  }

  private void requests() {
    CustomerProfileUpdate update = CustomerProfileUpdate.builder("U").deleteAttributes("A").build();
    require(update.toJson().length > 0);
    require(CustomerProfileBulkUpdate.split(List.of(update)).get(0).toJson().length > 0);
    require(CustomerSearchQuery.builder().profileIds(1).build().toJson().length > 0);
    Customer changed = customer.toBuilder().closedSessions(99L).build();
    CustomerChanges changes = CustomerChanges.between(customer, changed);
    require(CustomerJson.create().writeChanges(changes).length > 0);
  }

  private void mapping() {
    require(mapping.toDomain(dto).equals(customer));
    require(mapping.toDomain(List.of(dto)).equals(List.of(customer)));
    try {
      mapping.toDomain(dto.toBuilder().created(null).build());
      throw new IllegalStateException();
    } catch (CustomerJsonException e) {
      require(e.getProblems().size() == 1);
    }
  }

  private void dtosOfJackson3() {
    JsonMapper mapper = JsonMapper.builder().build();
    String json = mapper.writeValueAsString(dto);
    require(mapping.toDomain(mapper.readValue(json, dto.getClass())).getId() == 6);
    List<AudienceMembershipDto> audiences =
        mapper.readValue("[{\"id\":1,\"name\":\"a\",\"new\":2}]", new TypeReference<>() {});
    require(audiences.get(0).id() == 1);
    List<LoyaltyMembershipDto> programmes =
        mapper.readValue("[{\"loyaltyProgramId\":1,\"new\":2}]", new TypeReference<>() {});
    require(programmes.get(0).loyaltyProgramId() == 1);
  }

  private void dtosOfJackson2() throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    mapper.registerModule(new JavaTimeModule());
    String json = mapper.writeValueAsString(dto);
    require(mapping.toDomain(mapper.readValue(json, dto.getClass())).getId() == 6);
  }

  private void module(JsonMapper mapper) {
    Page<Customer> page = Page.<Customer>builder().data(List.of(customer)).build();
    Order order =
        new Order(
            customer,
            List.of(customer),
            Map.of("a", customer.getAttributes()),
            Optional.of(customer.getLoyaltyMemberships().get(0)),
            customer.getAudienceMemberships(),
            dto,
            List.of(LoyaltyMembershipDto.builder().loyaltyProgramId(1).build()),
            page,
            AttributeDefinitions.of(AttributeDefinitionsJson.create().read(DEFINITIONS).getData()));
    String json = mapper.writeValueAsString(order);
    require(mapper.writeValueAsString(mapper.readValue(json, Order.class)).equals(json));
    require(mapper.readValue(DOCUMENT, Customer.class).equals(customer));
    require(mapper.readValue(mapper.writeValueAsString(page), pageOfCustomers()).equals(page));
    CustomerProfileUpdate update = CustomerProfileUpdate.builder("U").deleteAttributes("A").build();
    Customer changed = customer.toBuilder().closedSessions(99L).build();
    for (Object written :
        List.of(
            update,
            CustomerProfileBulkUpdate.split(List.of(update)).get(0),
            CustomerSearchQuery.builder().profileIds(1).build(),
            CustomerChanges.between(customer, changed),
            CustomerReader.create().readPage(PAGE).getData())) {
      require(!mapper.writeValueAsString(written).isEmpty());
    }
    try {
      mapper.readValue(INVALID, Customer.class);
      throw new IllegalStateException();
    } catch (DatabindException e) {
      CustomerJsonException cause = (CustomerJsonException) e.getCause();
      require(!mapper.writeValueAsString(cause.getProblems()).isEmpty());
    }
  }

  private static TypeReference<Page<Customer>> pageOfCustomers() {
    return new TypeReference<>() {};
  }

  private void bindings() {
    AttributesBinding<Shop> binding = AttributesBinding.of(Shop.class);
    Shop shop = new Shop("en", BigDecimal.ONE, Optional.of(Instant.EPOCH));
    Attributes attributes = binding.write(shop);
    require(binding.read(attributes).language().equals("en"));
    require(AttributesBinding.of(Primitives.class).read(attributes).f() == 0);
    require(binding.update(attributes, binding.read(attributes)).equals(attributes));
    try {
      binding.read(Attributes.builder().string("Points", "many").build());
      throw new IllegalStateException();
    } catch (CustomerJsonException e) {
      require(!e.getProblems().isEmpty());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void require(boolean isAsExpected) {
    if (!isAsExpected) {
      throw new IllegalStateException();
    }
  }
}
