package io.github.customerkit.examples.commandline.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates documents with an e-mail address in every possible place. */
public final class Canary {

  public static final String ADDRESS = "canary@example.com";

  /** A customer with the address in each text and each name that a customer can choose. */
  public static final String CUSTOMER =
      """
      {"id":1,"created":"2024-01-01T00:00:00Z","integrationId":"@","accountId":31,\
      "attributes":{"@":"@","Deep":{"@":["@",{"@":null}]}},"closedSessions":3,"totalSales":10.5,\
      "loyaltyMemberships":[{"joined":"2024-01-01T00:00:00Z","loyaltyProgramId":1,"@":"@"}],\
      "audienceMemberships":[{"id":1,"name":"@","@":{"@":"@"}}],"sandbox":false,\
      "lastActivity":"2024-02-01T00:00:00Z","advocateIntegrationId":"@","@":{"@":"@"}}"""
          .replace("\"@\"", "\"" + ADDRESS + "\"");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Canary() {}

  /** Returns the customer truncated after each character. */
  public static List<String> truncated() {
    List<String> documents = new ArrayList<>();
    for (int length = 1; length < CUSTOMER.length(); length++) {
      documents.add(CUSTOMER.substring(0, length));
    }
    return documents;
  }

  /** Returns the customer with each value replaced, one at a time. */
  public static List<String> withEachValue(String instead) {
    String mark = "\"put it here\"";
    List<String> documents = new ArrayList<>();
    JsonNode customer = MAPPER.readTree(CUSTOMER);
    replaceEach(customer, customer, MAPPER.readTree(mark), documents);
    documents.replaceAll(document -> document.replace(mark, instead));
    return documents;
  }

  private static void replaceEach(
      JsonNode root, JsonNode node, JsonNode instead, List<String> documents) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        object.set(name, instead);
        documents.add(root.toString());
        object.set(name, value);
        replaceEach(root, value, instead, documents);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        array.set(i, instead);
        documents.add(root.toString());
        array.set(i, value);
        replaceEach(root, value, instead, documents);
      }
    }
  }

  /** Returns the customer with each name replaced, one at a time. */
  public static List<String> withEachName(String instead) {
    List<String> documents = new ArrayList<>();
    for (int colon = CUSTOMER.indexOf("\":");
        colon >= 0;
        colon = CUSTOMER.indexOf("\":", colon + 1)) {
      int begin = CUSTOMER.lastIndexOf('"', colon - 1);
      documents.add(CUSTOMER.substring(0, begin) + instead + CUSTOMER.substring(colon + 1));
    }
    return documents;
  }
}
