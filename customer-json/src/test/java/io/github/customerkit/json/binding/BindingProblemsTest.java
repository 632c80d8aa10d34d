package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static io.github.customerkit.json.binding.Bindings.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.customerkit.model.Problem;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tests the pointer, the code and the expected value of problems. */
class BindingProblemsTest {

  record Stop(@JsonProperty("City") @JsonAlias("Town") String city, @JsonProperty("No") int no) {}

  record Trip(
      @JsonProperty("Language") @JsonAlias("Speech") String language,
      @JsonProperty(value = "Stop", required = true) Stop stop,
      @JsonProperty("Stops") Set<Stop> stops,
      @JsonProperty("Tags") Set<String> tags,
      @JsonProperty("Ids") Set<Long> ids,
      @JsonProperty("Longs") long[] longs,
      @JsonProperty("Rows") long[][] rows,
      @JsonProperty("Big") BigInteger big,
      @JsonProperty("Byte") Byte small) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "Kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Car.class, name = "car"))
  interface Vehicle {}

  record Car(
      @JsonProperty("Seats") @JsonAlias("Places") Integer seats,
      @JsonProperty("Tags") Set<String> tags,
      @JsonProperty(value = "Plate", required = true) String plate)
      implements Vehicle {}

  record Garage(@JsonProperty("Vehicles") List<Vehicle> vehicles) {}

  record Needed(
      @JsonProperty(value = "Language", required = true) @JsonAlias("Speech") String language) {}

  static class Flat {
    @JsonUnwrapped public Stop stop;
  }

  /** Has values that depend on the values before them. */
  static class Offer {
    public @JsonProperty("Price") Integer price;
    private Integer discount;

    @JsonProperty("Discount")
    public Integer getDiscount() {
      return discount;
    }

    public void setDiscount(Integer discount) {
      this.discount = Objects.requireNonNull(price) - discount;
    }

    @JsonProperty("Gift")
    public Integer getGift() {
      return null;
    }

    public void setGift(Integer gift) {
      if (discount != null) {
        throw new IllegalStateException("no gift");
      }
    }
  }

  private static final AttributesBinding<Trip> TRIP = AttributesBinding.of(Trip.class);

  @ParameterizedTest
  @CsvSource({
    "Speech,   5,                     /Speech,       attribute-type, string",
    "Stop,     '{\"Town\":5}',        /Stop/Town,    attribute-type, string",
    "Stop,     '{\"No\":null}',       /Stop/No,      missing,        a value",
    "Stops,    '[{},{},{\"Town\":5}]', /Stops/2/Town, attribute-type, string",
    "Tags,     '[\"a\",\"a\",1]',     /Tags/2,       attribute-type, string",
    "Ids,      '[null,null,\"x\"]', /Ids/2, attribute-type, an integer of the type Long",
    "Longs,    '[1,\"x\"]',  /Longs/1, attribute-type, an integer of the type long",
    "Longs,    '[1,null]',            /Longs/1,      missing,        a value",
    "Longs,    '\"x\"',               /Longs,        attribute-type, list",
    "Rows,     '[[1],\"x\"]',         /Rows/1,       attribute-type, list",
    "Rows,     '[[],[1,\"x\"]]', /Rows/1/1, attribute-type, an integer of the type long",
    "Big,      1.5,          /Big,  attribute-type, an integer of the type BigInteger",
    "Byte,     1.5,          /Byte, attribute-type, an integer of the type Byte",
  })
  void theProblemHasThePointerOfTheValue(
      String name, String json, String pointer, String code, String expected) {
    String stop = name.equals("Stop") ? "" : "'Stop':{},";

    assertThat(problems(TRIP, attributes("{" + stop + "'" + name + "':" + json + "}")))
        .extracting(Problem::getPointer, Problem::getCode, Problem::getExpected)
        .containsExactly(tuple("/attributes" + pointer, code, expected));
  }

  @Test
  void attributeThatIsReadByAnAliasIsNotMissing() {
    AttributesBinding<Needed> needed = AttributesBinding.of(Needed.class);

    assertThat(problemsOf(needed, "{'Speech':5}"))
        .containsExactly("/attributes/Speech attribute-type");
    assertThat(problemsOf(needed, "{'Other':5}")).containsExactly("/attributes/Language missing");
    assertThat(problemsOf(needed, "{'Language':'a','Speech':5}"))
        .containsExactly("/attributes/Speech attribute-type");
    assertThat(problemsOf(TRIP, "{'Stop':{'City':'a','Town':5}}"))
        .containsExactly("/attributes/Stop/Town attribute-type");
    assertThat(problemsOf(TRIP, "{'Speech':5,'Big':'x','Stop':{}}"))
        .containsExactly("/attributes/Speech attribute-type", "/attributes/Big attribute-type");
  }

  @Test
  void attributeThatIsReadInAnotherCaseIsNotMissing() {
    JsonMapper anyCase =
        JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES).build();
    AttributesBinding<Trip> binding = AttributesBinding.of(Trip.class, anyCase);

    assertThat(problemsOf(binding, "{'LANGUAGE':5,'stop':{'CITY':5}}"))
        .containsExactly(
            "/attributes/LANGUAGE attribute-type", "/attributes/stop/CITY attribute-type");
  }

  @Test
  void attributeThatDatabindReadsTwiceIsNotMissing() {
    AttributesBinding<Garage> garage = AttributesBinding.of(Garage.class);
    AttributesBinding<Flat> flat = AttributesBinding.of(Flat.class);

    assertThat(problemsOf(garage, "{'Vehicles':[{'Places':'x','Kind':'car'}]}"))
        .containsExactly("/attributes/Vehicles/0/Places attribute-type");
    assertThat(problemsOf(garage, "{'Vehicles':[{'Seats':'x','Kind':'car'}]}"))
        .containsExactly("/attributes/Vehicles/0/Seats attribute-type");
    assertThat(problemsOf(garage, "{'Vehicles':[{'Tags':['a','a',1],'Kind':'car'}]}"))
        .containsExactly("/attributes/Vehicles/0/Tags attribute-type");
    assertThat(problemsOf(garage, "{'Vehicles':[{'Seats':1,'Kind':'car'}]}"))
        .containsExactly("/attributes/Vehicles/0/Plate missing");
    assertThat(problemsOf(flat, "{'City':5}")).containsExactly("/attributes/City attribute-type");
    assertThat(problemsOf(flat, "{'Town':5}")).containsExactly("/attributes/Town attribute-type");
  }

  @Test
  void theProblemOfAllAttributesTogetherIsReportedBesidesThoseOfEach() {
    AttributesBinding<Offer> offer = AttributesBinding.of(Offer.class);

    assertThat(problemsOf(offer, "{'Price':5,'Discount':1,'Gift':3}"))
        .containsExactly("/attributes/Discount attribute-type", "/attributes/Gift attribute-type");
  }

  private static List<String> problemsOf(AttributesBinding<?> binding, String json) {
    return problems(binding, attributes(json)).stream()
        .map(problem -> problem.getPointer() + " " + problem.getCode())
        .toList();
  }
}
