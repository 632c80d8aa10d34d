package io.github.customerkit.json;

import static io.github.customerkit.json.Bindings.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.model.Attributes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an update keeps in lists. */
class AttributesUpdateTest {

  record Home(@JsonProperty("City") String city) {}

  record Homes(@JsonProperty("Addresses") List<Home> addresses) {}

  record Sized(@JsonProperty("Sizes") List<Double> sizes) {}

  record Nested(@JsonProperty("Rows") List<List<Home>> rows) {}

  record Tagged(@JsonProperty("Tags") Set<Home> tags) {}

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
  void whatIsNotNamedGoesWithItsElement(String cities, String expected) {
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
  void setThatHoldsFewerElementsIsWrittenAsItIs() {
    AttributesBinding<Tagged> binding = AttributesBinding.of(Tagged.class);
    Attributes twice = attributes("{'Tags':[{'City':'Ulm','Zip':1},{'City':'Ulm','Zip':2}]}");

    assertThat(binding.update(twice, binding.read(twice))).isEqualTo(twice);
    assertThat(binding.update(twice, new Tagged(Set.of(new Home("Bonn")))))
        .isEqualTo(attributes("{'Tags':[{'City':'Bonn'}]}"));
  }

  /** Addresses from a text of cities with their zips. */
  private static Attributes homes(String text) {
    List<String> homes =
        Arrays.stream(text.split(", "))
            .map(home -> home.split(" ", 2))
            .map(h -> "{'City':'" + h[0] + "'" + (h[1].isEmpty() ? "" : ",'Zip':" + h[1]) + "}")
            .toList();
    return attributes("{'Addresses':[" + String.join(",", homes) + "]}");
  }
}
