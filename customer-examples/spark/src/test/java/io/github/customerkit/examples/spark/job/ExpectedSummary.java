package io.github.customerkit.examples.spark.job;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The summary of records, computed as {@code check} does, record by record. */
final class ExpectedSummary {

  private final Map<String, Map<String, Integer>> byCode = new HashMap<>();
  private final Set<Long> ids = new HashSet<>();
  private final Map<String, Set<Long>> idsByIntegrationId = new HashMap<>();
  private int read;
  private int accepted;

  static String of(List<CustomerRecord> records) {
    ExpectedSummary expected = new ExpectedSummary();
    records.forEach(expected::add);
    return "{\"read\":"
        + expected.read
        + ",\"accepted\":"
        + expected.accepted
        + ",\"rejected\":"
        + (expected.read - expected.accepted)
        + ",\"errorsByCode\":"
        + expected.counts("ERROR")
        + ",\"warningsByCode\":"
        + expected.counts("WARNING")
        + ",\"problems\":[]}";
  }

  private void add(CustomerRecord record) {
    read++;
    List<String[]> problems = new ArrayList<>();
    for (Problem problem : record.getProblems()) {
      problems.add(new String[] {problem.getSeverity().name(), problem.getCode()});
    }
    if (record.isAccepted()) {
      accepted++;
      addRepeats(record.orElseThrow(), problems);
    }
    problems.forEach(
        problem ->
            byCode
                .computeIfAbsent(problem[0], severity -> new TreeMap<>())
                .merge(problem[1], 1, Integer::sum));
  }

  private void addRepeats(Customer customer, List<String[]> problems) {
    String[] repeated = {"WARNING", "repeated-customer"};
    if (!ids.add(customer.getId())) {
      problems.add(repeated);
    }
    Set<Long> known =
        idsByIntegrationId.computeIfAbsent(customer.getIntegrationId(), one -> new HashSet<>());
    if (known.stream().anyMatch(id -> !id.equals(customer.getId()))) {
      problems.add(repeated);
    }
    known.add(customer.getId());
  }

  private String counts(String severity) {
    return byCode.getOrDefault(severity, Map.of()).entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
