package io.github.customerkit.examples.commandline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that the printed requests, applied as the API documents, turn the older state into the
 * newer one.
 */
class DiffUpdateTest {

  private static final int PAIRS = 10_000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new CustomerJacksonModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** The parts of a profile that the API can set. */
  private static final class Profile {
    private final AttributesBuilder attributes = Attributes.builder();
    private final SortedSet<Long> audiences = new TreeSet<>();
  }

  @TempDir private Path folder;

  private final Map<String, Profile> server = new HashMap<>();

  @Test
  void requestsBringTenThousandRandomProfilesThere() throws IOException {
    RandomCustomers random = new RandomCustomers(42);
    List<Customer> before = new ArrayList<>();
    List<Customer> after = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      Customer one = random.next().toBuilder().id(i + 1L).integrationId("profile " + i).build();
      Customer other = random.next();
      before.add(one);
      after.add(
          one.toBuilder()
              .attributes(i % 3 == 0 ? other.getAttributes() : mixed(one, other))
              .audienceMemberships(
                  i % 2 == 0 ? other.getAudienceMemberships() : one.getAudienceMemberships())
              .totalSales(other.getTotalSales())
              .build());
    }
    Path old = write("old.ndjson", before);
    Path current = write("new.ndjson", after);
    read(old).forEach(customer -> server.put(customer.getIntegrationId(), profile(customer)));

    Run run = Run.of("", "diff", old.toString(), current.toString(), "--format=update");
    assertThat(run.status()).isZero();
    run.out().lines().forEach(this::put);

    read(current)
        .forEach(
            customer -> {
              Profile there = server.get(customer.getIntegrationId());
              Profile expected = profile(customer);
              String place = random + ", customer " + customer.getId();
              assertThat(there.attributes.build()).as(place).isEqualTo(expected.attributes.build());
              assertThat(there.audiences).as(place).isEqualTo(expected.audiences);
            });
  }

  /** Returns some attributes of one customer and some of the other. */
  private static Attributes mixed(Customer one, Customer other) {
    var mixed = one.getAttributes().toBuilder();
    other.getAttributes().asMap().forEach(mixed::raw);
    one.getAttributes().asMap().keySet().stream().limit(2).forEach(mixed::remove);
    return mixed.build();
  }

  private Path write(String name, List<Customer> customers) {
    Path file = folder.resolve(name);
    CustomerWriter.create().write(file, customers::forEach);
    return file;
  }

  private static Stream<Customer> read(Path file) {
    return CustomerReader.create().stream(file).map(CustomerRecord::orElseThrow);
  }

  private static Profile profile(Customer customer) {
    Profile profile = new Profile();
    set(profile, customer.getAttributes());
    customer.getAudienceMemberships().stream()
        .map(AudienceMembership::getId)
        .forEach(profile.audiences::add);
    return profile;
  }

  /** A null removes an attribute's value; attributes that are absent stay. */
  private static void set(Profile profile, Attributes attributes) {
    attributes
        .asMap()
        .forEach(
            (name, value) -> {
              if (value == null) {
                profile.attributes.remove(name);
              } else {
                profile.attributes.raw(name, value);
              }
            });
  }

  private void put(String line) {
    JsonNode request = JSON.readTree(line);
    String path = request.get("path").asString();
    JsonNode body = request.get("body");
    if (path.equals("/v2/customer_profiles")) {
      assertThat(body.get("customerProfiles").size()).isBetween(1, 1000);
      for (JsonNode item : body.get("customerProfiles")) {
        update(item.get("integrationId").asString(), item);
      }
    } else {
      String id = path.substring("/v2/customer_profiles/".length());
      update(URLDecoder.decode(id, StandardCharsets.UTF_8), body);
    }
  }

  private void update(String integrationId, JsonNode body) {
    Profile profile = server.computeIfAbsent(integrationId, id -> new Profile());
    if (body.has("attributes")) {
      set(profile, JSON.treeToValue(body.get("attributes"), Attributes.class));
    }
    if (body.has("audiencesChanges")) {
      body.get("audiencesChanges").get("adds").forEach(id -> profile.audiences.add(id.asLong()));
      body.get("audiencesChanges")
          .get("deletes")
          .forEach(id -> profile.audiences.remove(id.asLong()));
    }
  }
}
