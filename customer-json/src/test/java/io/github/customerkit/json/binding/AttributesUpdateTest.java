package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.testing.TestRounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tests what an update keeps in lists. */
class AttributesUpdateTest {

  record Home(@JsonProperty("City") String city) {}

  record Homes(@JsonProperty("Addresses") List<Home> addresses) {}

  record Sized(@JsonProperty("Sizes") List<Double> sizes) {}

  record Nested(@JsonProperty("Rows") List<List<Home>> rows) {}

  record Tagged(@JsonProperty("Tags") Set<Home> tags) {}

  record Town(@JsonProperty("City") @JsonAlias({"Ort", "Town"}) String city) {}

  record Aliased(
      @JsonProperty("Points") @JsonAlias("pts") Integer points,
      @JsonProperty("Home") @JsonAlias("home") Optional<Town> home,
      @JsonProperty("Towns") List<Town> towns,
      @JsonProperty("ByKind") Map<String, Town> byKind) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
  record AnyCase(@JsonProperty("Points") Integer points) {}

  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  record OwnCase(@JsonProperty("Points") Integer points) {}

  @Value
  @lombok.Builder
  @Jacksonized
  static class Built {
    @JsonProperty("Points")
    @JsonAlias("pts")
    Integer points;
  }

  private static final AttributesBinding<Homes> HOMES = AttributesBinding.of(Homes.class);

  @ParameterizedTest
  @CsvSource({
    "'Ulm Koeln',    'Ulm 1, Koeln 2'",
    "'Bonn Ulm',     'Bonn 2, Ulm 1'",
    "'Bonn Koeln',   'Bonn 2, Koeln '",
    "'Ulm',          'Ulm 1'",
    "'Bonn',         'Bonn 2'",
    "'Koeln',        'Koeln '",
    "'Ulm Koeln Bonn', 'Ulm 1, Koeln , Bonn 2'",
    "'Ulm Ulm Bonn', 'Ulm 1, Ulm , Bonn 2'",
  })
  void hiddenMembersMoveWithTheirElement(String cities, String expected) {
    Attributes before = homes("Ulm 1, Bonn 2");
    List<Home> after = Arrays.stream(cities.split(" ")).map(Home::new).toList();

    assertThat(HOMES.update(before, new Homes(after))).isEqualTo(homes(expected));
  }

  @Test
  void equalElementsKeepTheirOwnAndTheirOrder() {
    Attributes before = homes("Ulm 1, Ulm 2, Bonn 3");
    Homes after = new Homes(List.of(new Home("Bonn"), new Home("Ulm"), new Home("Ulm")));

    assertThat(HOMES.update(before, after)).isEqualTo(homes("Bonn 3, Ulm 2, Ulm 1"));
  }

  @Test
  void digitsOfUnchangedElementsAreKept() {
    AttributesBinding<Sized> binding = AttributesBinding.of(Sized.class);
    Attributes before = attributes("{'Sizes':[12345678901234567,1.5]}");
    double rounded = binding.read(before).sizes().get(0);

    assertThat(binding.update(before, new Sized(List.of(rounded, 2.0))))
        .isEqualTo(attributes("{'Sizes':[12345678901234567,2]}"));
    assertThat(binding.update(before, new Sized(List.of(2.0, rounded, 3.0))))
        .isEqualTo(attributes("{'Sizes':[2,12345678901234567,3]}"));
  }

  @Test
  void listsOfListsAreMergedToo() {
    AttributesBinding<Nested> binding = AttributesBinding.of(Nested.class);
    Attributes before = attributes("{'Rows':[[{'City':'Ulm','Zip':1}],[{'City':'Bonn','Zip':2}]]}");
    Nested after = new Nested(List.of(List.of(new Home("Ulm")), List.of(new Home("Koeln"))));

    assertThat(binding.update(before, after))
        .isEqualTo(attributes("{'Rows':[[{'City':'Ulm','Zip':1}],[{'City':'Koeln','Zip':2}]]}"));
  }

  @Test
  void setWithFewerElementsIsWrittenUnmerged() {
    AttributesBinding<Tagged> binding = AttributesBinding.of(Tagged.class);
    Attributes twice = attributes("{'Tags':[{'City':'Ulm','Zip':1},{'City':'Ulm','Zip':2}]}");

    assertThat(binding.update(twice, binding.read(twice))).isEqualTo(twice);
    assertThat(binding.update(twice, new Tagged(Set.of(new Home("Bonn")))))
        .isEqualTo(attributes("{'Tags':[{'City':'Bonn'}]}"));
  }

  @Test
  void attributeThatWasReadByAnAliasKeepsItsName() {
    AttributesBinding<Aliased> binding = AttributesBinding.of(Aliased.class);
    Attributes before =
        attributes(
            "{'pts':5,'home':{'Ort':'Ulm','Zip':1},'Towns':[{'Town':'Ulm','Zip':2},{'City':'Ulm'}],"
                + "'ByKind':{'work':{'Ort':'Ulm','Zip':3}}}");
    Town bonn = new Town("Bonn");
    Aliased after =
        new Aliased(6, Optional.of(bonn), List.of(bonn, bonn), Map.of("work", bonn, "new", bonn));

    assertThat(binding.update(before, binding.read(before))).isEqualTo(before);
    assertThat(binding.update(before, after))
        .isEqualTo(
            attributes(
                "{'pts':6,'home':{'Ort':'Bonn','Zip':1},'Towns':[{'Town':'Bonn','Zip':2},"
                    + "{'City':'Bonn'}],'ByKind':{'work':{'Ort':'Bonn','Zip':3},"
                    + "'new':{'City':'Bonn'}}}"));
    assertThat(binding.read(binding.update(before, after))).isEqualTo(after);
  }

  @Test
  void attributeThatIsNewHasTheNameThatIsWritten() {
    AttributesBinding<Built> binding = AttributesBinding.of(Built.class);
    Built six = Built.builder().points(6).build();

    assertThat(binding.update(Attributes.empty(), six)).isEqualTo(attributes("{'Points':6}"));
    assertThat(binding.update(attributes("{'pts':5}"), six)).isEqualTo(attributes("{'pts':6}"));
  }

  @Test
  void ofSeveralNamesTheOneThatIsReadIsChanged() {
    AttributesBinding<Built> binding = AttributesBinding.of(Built.class);
    Attributes both = attributes("{'Points':1,'pts':5}");
    assertThat(binding.read(both).getPoints()).isEqualTo(5);

    assertThat(binding.update(both, Built.builder().points(6).build()))
        .isEqualTo(attributes("{'Points':1,'pts':6}"));
  }

  @Test
  void nameInAnotherCaseIsChangedAndRemovedToo() {
    AttributesBinding<AnyCase> binding = AttributesBinding.of(AnyCase.class);
    Attributes before = attributes("{'POINTS':5,'Other':1}");

    assertThat(binding.update(before, new AnyCase(6)))
        .isEqualTo(attributes("{'POINTS':6,'Other':1}"));
    assertThat(binding.update(before, new AnyCase(null))).isEqualTo(attributes("{'Other':1}"));

    JsonMapper anyCase =
        JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES).build();
    assertThat(
            AttributesBinding.of(Home.class, anyCase)
                .update(attributes("{'city':'Ulm'}"), new Home("Bonn")))
        .isEqualTo(attributes("{'city':'Bonn'}"));
  }

  @Test
  void nameInAnotherCaseIsAnotherAttribute() {
    Attributes before = attributes("{'Points':5,'POINTS':7}");

    assertThat(AttributesBinding.of(OwnCase.class).update(before, new OwnCase(6)))
        .isEqualTo(attributes("{'Points':6,'POINTS':7}"));
  }

  /** Comparing elements by their hash only would take quadratic time. */
  @Test
  void elementsOfOneHashAreFoundAgain() {
    AttributesBinding<Sized> binding = AttributesBinding.of(Sized.class);
    // The hash of a double combines its halves, which cancel each other out here.
    List<Double> sizes =
        IntStream.range(1, TestRounds.of(100_000))
            .mapToObj(i -> Double.longBitsToDouble((long) (1 << 20 | i) << 32 | (1 << 20 | i)))
            .collect(Collectors.toCollection(ArrayList::new));
    Attributes before = binding.write(new Sized(sizes));
    Collections.reverse(sizes);
    Sized reversed = new Sized(sizes);

    assertThat(binding.update(before, reversed)).isEqualTo(binding.write(reversed));
  }

  /** Returns addresses from a text of cities with their zips. */
  private static Attributes homes(String text) {
    List<String> homes =
        Arrays.stream(text.split(", "))
            .map(home -> home.split(" ", 2))
            .map(h -> "{'City':'" + h[0] + "'" + (h[1].isEmpty() ? "" : ",'Zip':" + h[1]) + "}")
            .toList();
    return attributes("{'Addresses':[" + String.join(",", homes) + "]}");
  }
}
