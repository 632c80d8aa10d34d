package io.github.customerkit.json.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.model.Attributes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CustomerSearchQueryTest {

  private static String json(CustomerSearchQuery.Builder query) {
    return new String(query.build().toJson(), StandardCharsets.UTF_8);
  }

  @Test
  void isWrittenWithTheApisNames() {
    assertThat(
            json(
                CustomerSearchQuery.builder()
                    .profileIds(1, 2)
                    .integrationIds(List.of("U", "V"))
                    .attributes(Attributes.builder().string("Language", "german").build())))
        .isEqualTo(
            "{\"attributes\":{\"Language\":\"german\"},\"integrationIDs\":[\"U\",\"V\"],"
                + "\"profileIDs\":[1,2]}");
  }

  @Test
  void emptyCriteriaAreOmitted() {
    assertThat(json(CustomerSearchQuery.builder())).isEqualTo("{}");
    assertThat(
            json(
                CustomerSearchQuery.builder()
                    .attributes(Attributes.empty())
                    .integrationIds(null)
                    .profileIds((List<Long>) null)))
        .isEqualTo("{}");
  }

  @Test
  void emptyIdsAreRefusedInsteadOfFindingEveryone() {
    assertThatIllegalArgumentException()
        .isThrownBy(CustomerSearchQuery.builder().integrationIds(List.of())::build)
        .withMessage(
            "integrationIds is empty, which would find everyone; expected an ID, or null for any");
    String profileIds =
        "profileIds is empty, which would find everyone; expected an ID, or null for any";
    assertThatIllegalArgumentException()
        .isThrownBy(CustomerSearchQuery.builder().profileIds(List.of())::build)
        .withMessage(profileIds);
    assertThatIllegalArgumentException()
        .isThrownBy(CustomerSearchQuery.builder().profileIds()::build)
        .withMessage(profileIds);
  }

  @Test
  void isAnImmutableValueAndShowsNoData() {
    EqualsVerifier.forClass(CustomerSearchQuery.class)
        .withPrefabValues(List.class, List.of(), List.of(1L))
        .withPrefabValues(
            Attributes.class, Attributes.empty(), Attributes.builder().bool("A", true).build())
        .withNonnullFields("attributes", "integrationIds", "profileIds")
        .verify();
    List<String> ids = new ArrayList<>(List.of("anna@example.org"));
    CustomerSearchQuery.Builder builder = CustomerSearchQuery.builder().integrationIds(ids);
    CustomerSearchQuery query = builder.build();
    ids.clear();
    builder.profileIds(List.of(1L));
    assertThat(builder).hasToString("CustomerSearchQuery.Builder");
    assertThat(query)
        .hasToString("CustomerSearchQuery(attributes=0, integrationIds=1, profileIds=0)");
  }
}
