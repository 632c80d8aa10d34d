package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLimitsTest {

  private static final int MAX = Integer.MAX_VALUE;

  static Stream<Arguments> limits() {
    return Stream.of(
        limit("maxNesting", 1_000, ReadLimits.Builder::maxNesting),
        limit("maxNumberLength", MAX, ReadLimits.Builder::maxNumberLength),
        limit("maxNumberDigits", MAX, ReadLimits.Builder::maxNumberDigits),
        limit("maxNumberScale", 1_000_000_000, ReadLimits.Builder::maxNumberScale),
        limit("maxStringLength", MAX, ReadLimits.Builder::maxStringLength),
        limit("maxNameLength", MAX, ReadLimits.Builder::maxNameLength),
        limit("maxMembers", MAX, ReadLimits.Builder::maxMembers),
        limit("maxElements", MAX, ReadLimits.Builder::maxElements),
        limit("maxDocumentLength", 1 << 30, ReadLimits.Builder::maxDocumentLength));
  }

  private static Arguments limit(
      String name, int greatest, BiFunction<ReadLimits.Builder, Integer, ReadLimits.Builder> set) {
    return Arguments.of(name, greatest, set);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitThatCannotBeKeptIsRefused(
      String name, int greatest, BiFunction<ReadLimits.Builder, Integer, ReadLimits.Builder> set) {
    for (int value : new int[] {0, -1, Integer.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(set.apply(ReadLimits.builder(), value)::build)
          .withMessage(name + " is " + value + "; expected 1 to " + greatest);
    }
    if (greatest < MAX) {
      assertThatIllegalArgumentException()
          .isThrownBy(set.apply(ReadLimits.builder(), greatest + 1)::build)
          .withMessage(name + " is " + (greatest + 1) + "; expected 1 to " + greatest);
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void theLeastAndTheGreatestAreTaken(
      String name, int greatest, BiFunction<ReadLimits.Builder, Integer, ReadLimits.Builder> set) {
    for (int value : new int[] {1, greatest}) {
      assertThat(set.apply(ReadLimits.builder(), value).build().toString())
          .contains(name + "=" + value);
    }
  }

  @Test
  void theDefaultsAreTheContracts() {
    assertThat(
            Map.of(
                "nesting", ReadLimits.defaults().getMaxNesting(),
                "number", ReadLimits.defaults().getMaxNumberLength(),
                "digits", ReadLimits.defaults().getMaxNumberDigits(),
                "scale", ReadLimits.defaults().getMaxNumberScale(),
                "string", ReadLimits.defaults().getMaxStringLength(),
                "name", ReadLimits.defaults().getMaxNameLength(),
                "members", ReadLimits.defaults().getMaxMembers(),
                "elements", ReadLimits.defaults().getMaxElements(),
                "document", ReadLimits.defaults().getMaxDocumentLength()))
        .isEqualTo(
            Map.of(
                "nesting", 64,
                "number", 400,
                "digits", 400,
                "scale", 400,
                "string", 1_048_576,
                "name", 1_000,
                "members", 10_000,
                "elements", 10_000,
                "document", 10_485_760));
  }

  @Test
  void toBuilderKeepsUnchangedLimits() {
    ReadLimits limits = ReadLimits.builder().maxNesting(10).maxElements(20).build();

    assertThat(limits.toBuilder().build()).isEqualTo(limits).hasSameHashCodeAs(limits);
    assertThat(limits.toBuilder().maxElements(30).build())
        .isEqualTo(ReadLimits.builder().maxNesting(10).maxElements(30).build())
        .isNotEqualTo(limits);
  }
}
