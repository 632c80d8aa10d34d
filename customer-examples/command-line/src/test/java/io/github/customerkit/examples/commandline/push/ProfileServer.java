package io.github.customerkit.examples.commandline.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.customerkit.examples.commandline.testing.Canary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A local server with the profiles of one application, which lists and updates them as the API
 * documents, and applies a request with a known idempotency key once.
 */
final class ProfileServer implements AutoCloseable {

  private static final String PROFILES = "/v2/customer_profiles";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** An update that arrived. */
  record Update(int nth, String method, String path, String body, String idempotencyKey) {}

  /**
   * Decides how an update is answered: null to apply and answer it, otherwise the status and the
   * body of a refusal, separated by a blank.
   */
  interface Behaviour {
    String respond(Update update) throws IOException;
  }

  private final List<ObjectNode> profiles = new CopyOnWriteArrayList<>();
  private final List<Update> updates = new CopyOnWriteArrayList<>();
  private final Map<String, String> applied = new HashMap<>();
  private final Behaviour behaviour;
  private final HttpServer server;

  ProfileServer(Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/applications/7/customers", this::list);
    server.createContext("/v2/", this::update);
    server.start();
  }

  ProfileServer() throws IOException {
    this(update -> null);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the updates that arrived, including those that were not applied. */
  List<Update> updates() {
    return List.copyOf(updates);
  }

  List<String> bodies() {
    return updates.stream().map(Update::body).toList();
  }

  /** Returns the updates that were applied, by their idempotency keys. */
  synchronized Map<String, String> applied() {
    return Map.copyOf(applied);
  }

  void add(String customer) {
    profiles.add((ObjectNode) JSON.readTree(customer));
  }

  /** A profile as the server creates it. */
  static String created(int id, String integrationId) {
    return """
        {"id":%d,"created":"2026-01-01T00:00:00Z","integrationId":"%s","attributes":{},\
        "accountId":31,"closedSessions":0,"totalSales":0,"audienceMemberships":[],\
        "lastActivity":"2026-01-01T00:00:00Z"}"""
        .formatted(id, integrationId);
  }

  private void list(HttpExchange exchange) throws IOException {
    Map<String, Integer> query = new HashMap<>();
    for (String parameter : exchange.getRequestURI().getQuery().split("&")) {
      String value = parameter.replaceAll(".*=", "");
      query.put(
          parameter.replaceAll("=.*", ""), value.matches("\\d+") ? Integer.valueOf(value) : 0);
    }
    int from = Math.min(profiles.size(), query.get("skip"));
    int to = Math.min(profiles.size(), from + query.get("pageSize"));
    answer(
        exchange,
        200,
        "{\"hasMore\":" + (to < profiles.size()) + ",\"data\":" + profiles.subList(from, to) + "}");
  }

  private void update(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = exchange.getRequestHeaders();
    if (!("ApiKey-v1 " + Canary.ADDRESS).equals(headers.getFirst("Authorization"))) {
      answer(exchange, 401, "");
      return;
    }
    String path = exchange.getRequestURI().getRawPath();
    Update update =
        new Update(
            updates.size() + 1,
            exchange.getRequestMethod(),
            path,
            body,
            headers.getFirst("Idempotency-Key"));
    updates.add(update);
    String refusal = behaviour.respond(update);
    if (refusal != null) {
      String[] parts = refusal.split(" ", 2);
      answer(exchange, Integer.parseInt(parts[0]), parts.length == 1 ? "" : parts[1]);
      return;
    }
    apply(update);
    answer(exchange, 200, "{}");
  }

  private synchronized void apply(Update update) {
    if (applied.putIfAbsent(update.idempotencyKey(), update.body()) != null) {
      return;
    }
    JsonNode body = JSON.readTree(update.body());
    switch (update.method() + " " + update.path()) {
      case "PUT /v2/customer_profiles" ->
          body.get("customerProfiles")
              .forEach(one -> setAttributes(profile(one.get("integrationId").asString()), one));
      case "POST /v2/customer_audiences" ->
          body.get("data").forEach(ProfileServer.this::changeAudience);
      default -> {
        String id =
            URLDecoder.decode(
                update.path().substring(PROFILES.length() + 1), StandardCharsets.UTF_8);
        ObjectNode profile = profile(id);
        setAttributes(profile, body);
        body.path("audiencesChanges")
            .path("adds")
            .forEach(audience -> join(profile, audience.asLong()));
        body.path("audiencesChanges")
            .path("deletes")
            .forEach(audience -> leave(profile, audience.asLong()));
      }
    }
  }

  private void changeAudience(JsonNode change) {
    ObjectNode profile = profile(change.get("profileIntegrationId").asString());
    long audience = change.get("audienceId").asLong();
    if (change.get("action").asString().equals("add")) {
      join(profile, audience);
    } else {
      leave(profile, audience);
    }
  }

  private ObjectNode profile(String integrationId) {
    for (ObjectNode profile : profiles) {
      if (profile.get("integrationId").asString().equals(integrationId)) {
        return profile;
      }
    }
    add(created(profiles.size() + 1, integrationId));
    return profiles.get(profiles.size() - 1);
  }

  private static void setAttributes(ObjectNode profile, JsonNode body) {
    ObjectNode attributes = (ObjectNode) profile.get("attributes");
    for (Map.Entry<String, JsonNode> attribute : body.path("attributes").properties()) {
      if (attribute.getValue().isNull()) {
        attributes.remove(attribute.getKey());
      } else {
        attributes.set(attribute.getKey(), attribute.getValue());
      }
    }
  }

  private static void join(ObjectNode profile, long audience) {
    leave(profile, audience);
    ((ArrayNode) profile.get("audienceMemberships"))
        .addObject()
        .put("id", audience)
        .put("name", "audience " + audience);
  }

  private static void leave(ObjectNode profile, long audience) {
    ((ArrayNode) profile.get("audienceMemberships"))
        .removeIf(membership -> membership.get("id").asLong() == audience);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
