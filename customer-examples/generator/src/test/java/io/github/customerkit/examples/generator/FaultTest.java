package io.github.customerkit.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.CustomerValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

  private static final CustomerValidator RULES = CustomerValidator.create();

  /** Returns documents of which every second one has the fault. */
  private static List<byte[]> documents(Fault fault) {
    CustomerGenerator generator = new CustomerGenerator(fault.ordinal());
    CustomerJson json = CustomerJson.create();
    List<byte[]> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      documents.add(json.write(generator.next()));
      documents.add(fault.applyTo(json.write(generator.next())));
    }
    return documents;
  }

  private static List<CustomerRecord> read(List<byte[]> documents, OutputFormat output) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerWriter.builder().output(output).build().writeDocuments(out, documents::forEach);
    InputFormat input = InputFormat.valueOf(output.name());
    CustomerReader reader = CustomerReader.builder().input(input).check(RULES).build();
    return reader.stream(new ByteArrayInputStream(out.toByteArray())).toList();
  }

  @ParameterizedTest
  @EnumSource
  void causesOneErrorInEveryFormatAndLeavesOtherRecordsValid(Fault fault) {
    for (OutputFormat output : OutputFormat.values()) {
      List<CustomerRecord> records = read(documents(fault), output);

      assertThat(records).hasSize(600);
      assertThat(records)
          .filteredOn(one -> one.getNumber() % 2 == 1)
          .allSatisfy(one -> assertThat(one.getProblems()).isEmpty());
      assertThat(records)
          .filteredOn(one -> one.getNumber() % 2 == 0)
          .allSatisfy(one -> assertThat(one.getProblems()).hasSize(1).allMatch(Problem::isError))
          .allSatisfy(
              one -> assertThat(one.getProblems().get(0).getCode()).isEqualTo(fault.code()));
    }
  }

  @Test
  void planBreaksItsShareAndIsReproducible() {
    assertThat(plan(5, "1")).isEqualTo(plan(5, "1")).isNotEqualTo(plan(6, "1"));
    assertThat(plan(5, "1").size()).isBetween(800, 1200);
    assertThat(plan(5, "0")).isEmpty();
    // The first record is never broken.
    assertThat(plan(5, "100")).hasSize(99_999).contains(Fault.values());
  }

  private static List<Fault> plan(long seed, String percent) {
    FaultPlan plan = new FaultPlan(seed, new BigDecimal(percent));
    return Stream.generate(() -> Optional.ofNullable(plan.next()))
        .limit(100_000)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void percentageAboveAHundredIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FaultPlan(1, new BigDecimal("100.1")))
        .withMessage("percent is 100.1; expected 0 to 100");
  }
}
