package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;

class AttributesRefusalTest {

  private static final String EXPECTED =
      "; expected String, Boolean, a number of the JDK, List, Map or null";

  private static void assertRefused(Object value, String where, String type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Map.of("Points", value)))
        .withMessage("/Points" + where + ": a value of type " + type + EXPECTED)
        .withNoCause();
  }

  @Test
  void nanAndInfinitiesAreRefused() {
    DoubleAdder sum = new DoubleAdder();
    sum.add(Double.NaN);
    for (Number number : List.of(Double.NaN, Float.NaN, Double.POSITIVE_INFINITY, -1f / 0, sum)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Attributes.of(Map.of("Points", List.of(number))))
          .withMessage("/Points/0: NaN or an infinity; expected a finite number");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Attributes.builder().number("Points", number))
          .withMessage("/Points: NaN or an infinity; expected a finite number");
    }
  }

  @Test
  void otherObjectsAreRefused() {
    assertRefused('a', "", "java.lang.Character");
    assertRefused(new StringBuilder(), "", "java.lang.StringBuilder");
    assertRefused(Samples.CREATED, "", "java.time.Instant");
    assertRefused(new Object[0], "", "[Ljava.lang.Object;");
    assertRefused(Severity.ERROR, "", "io.github.customerkit.model.Severity");
  }

  @Test
  void nestedValueIsRefusedWithItsPointer() {
    assertRefused(List.of("a", 'b'), "/1", "java.lang.Character");
    assertRefused(Map.of("list", List.of(List.of('b'))), "/list/0/0", "java.lang.Character");
    assertRefused(Arrays.asList(null, Map.of("a.b", 'b')), "/1/?", "java.lang.Character");
  }

  @Test
  void nameThatCouldBePersonalIsHidden() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Map.of("canary.9f3@example.org", 'b')))
        .withMessage("/?: a value of type java.lang.Character" + EXPECTED);
  }

  @Test
  void nestedNameOtherThanAStringIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Map.of("Points", Map.of(1L, "a"))))
        .withMessage("/Points: a name of type java.lang.Long; expected String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Map.of("a", List.of(Collections.singletonMap(null, "a")))))
        .withMessage("/a/0: a name of type null; expected String");
  }

  @Test
  void attributeNameOtherThanAStringIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Collections.singletonMap(null, "a")))
        .withMessage("a name of type null; expected String");
  }

  @Test
  void additionalPropertiesAreRefusedInTheSameWay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.customer().additionalProperties(Map.of("tier", 'b')).build())
        .withMessage("/tier: a value of type java.lang.Character" + EXPECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.loyalty().additionalProperties(Map.of("tier", 'b')).build())
        .withMessage("/tier: a value of type java.lang.Character" + EXPECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.audience().additionalProperties(Map.of("tier", 'b')).build())
        .withMessage("/tier: a value of type java.lang.Character" + EXPECTED);
  }

  @Test
  void collectionOtherThanAListIsRefused() {
    assertRefused(Collections.emptySet(), "", "java.util.Collections$EmptySet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.builder().raw("Points", Set.of("a")).build())
        .withMessageStartingWith("/Points: a value of type java.util.ImmutableCollections$Set")
        .withMessageEndingWith(EXPECTED);
  }

  @Test
  void valueThatContainsItselfIsRefused() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.builder().raw("a", list))
        .withMessage("values nested more than 1000 deep");
  }

  @Test
  void valueNestedAThousandDeepIsTheDeepest() {
    assertThat(Attributes.of(Map.of("a", nested(1_000))).raw("a").isPresent()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Map.of("a", nested(1_001))))
        .withMessage("values nested more than 1000 deep");
  }

  @Test
  void levelsOfAttributesInsideOthersAddUp() {
    Map<String, Object> inner = Attributes.of(Map.of("a", nested(600))).asMap();
    for (Object value : List.of(inner, List.of(inner), Map.of("b", inner))) {
      assertThat(Attributes.of(Map.of("x", Map.of("y", value))).isEmpty()).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Attributes.of(Map.of("x", inside(500, value))))
          .withMessage("values nested more than 1000 deep");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Attributes.builder().raw("x", inside(500, value)))
          .withMessage("values nested more than 1000 deep");
    }
    Map<String, Object> outer = Map.of();
    for (int i = 0; i < 1_000; i++) {
      outer = Attributes.of(Map.of("x", outer)).asMap();
    }
    Map<String, Object> deepest = outer;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(Map.of("x", deepest)))
        .withMessage("values nested more than 1000 deep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.builder().raw("x", deepest))
        .withMessage("values nested more than 1000 deep");
    assertThat(Attributes.of(deepest).asMap()).isSameAs(deepest);
  }

  private static Object inside(int lists, Object value) {
    return lists == 0 ? value : List.of(inside(lists - 1, value));
  }

  @Test
  void refusingAValueThatContainsItselfNeedsLittleStack() throws InterruptedException {
    Map<String, Object> endless = new HashMap<>();
    endless.put("a", endless);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Runnable copy = () -> thrown.set(catchThrowable(() -> Attributes.of(endless)));
    Thread thread = new Thread(null, copy, "small", 256 << 10);
    thread.start();
    thread.join();

    assertThat(thrown.get()).hasMessage("values nested more than 1000 deep");
  }

  /** Can return another value at each call. */
  private static final class Amount extends BigDecimal {
    private static final long serialVersionUID = 1L;

    Amount() {
      super("1.50");
    }
  }

  private static final class Count extends BigInteger {
    private static final long serialVersionUID = 1L;

    Count() {
      super("1");
    }
  }

  @Test
  void subclassOfANumberIsRefused() {
    assertRefused(new Amount(), "", Amount.class.getName());
    assertRefused(new Count(), "", Count.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.builder().number("a", new Amount()))
        .withMessage("/a: a value of type " + Amount.class.getName() + EXPECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.builder().numberList("a", List.of(new Amount())))
        .withMessage("/a/0: a value of type " + Amount.class.getName() + EXPECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.customer().totalSales(new Amount()).build())
        .withMessage("totalSales is of type " + Amount.class.getName() + "; expected BigDecimal");
  }

  private static List<Object> nested(int levels) {
    List<Object> value = List.of();
    for (int level = 1; level < levels; level++) {
      value = List.of(value);
    }
    return value;
  }
}
