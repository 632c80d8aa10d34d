package io.github.customerkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects every text that could end in a log: of customers, exceptions, problems, records. */
final class Shown {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final List<CustomerReader> READERS =
      Arrays.stream(InputFormat.values())
          .map(input -> CustomerReader.builder().input(input).build())
          .toList();

  private final Set<String> texts = new HashSet<>();

  Set<String> texts() {
    return texts;
  }

  /** Lets everything that reads have the document; gives how many problems the first found. */
  int problemsWith(byte[] document) {
    int problems = 0;
    try {
      add(JSON.read(document));
    } catch (CustomerJsonException e) {
      add(e);
      problems = e.getProblems().size();
    }
    try {
      add(JSON.read(new String(document, UTF_8)));
    } catch (CustomerJsonException e) {
      addMessages(e);
    }
    READERS.forEach(reader -> reader.forEach(new ByteArrayInputStream(document), this::add));
    return problems;
  }

  /** With its stack trace. */
  void add(CustomerJsonException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    texts.add(trace.toString());
    addMessages(e);
  }

  private void addMessages(CustomerJsonException e) {
    texts.add(e.getMessage() + e.getLocalizedMessage() + e);
    e.getProblems().forEach(problem -> texts.add(problem + Told.line(problem)));
    assertThat(e.getCause()).isNull();
    assertThat(e.getSuppressed()).isEmpty();
  }

  private void add(CustomerRecord record) {
    texts.add(record.toString());
    try {
      add(record.orElseThrow());
    } catch (CustomerJsonException e) {
      addMessages(e);
    }
  }

  private void add(Customer customer) {
    ApplicationCustomerDto dto = new CustomerMapping().toDto(customer);
    for (Object shown :
        Arrays.asList(
            customer,
            customer.toBuilder(),
            customer.getAttributes(),
            customer.getLoyaltyMemberships(),
            customer.getAudienceMemberships(),
            dto,
            dto.toBuilder(),
            dto.loyaltyMemberships(),
            dto.audienceMemberships())) {
      texts.add(String.valueOf(shown));
    }
  }
}
