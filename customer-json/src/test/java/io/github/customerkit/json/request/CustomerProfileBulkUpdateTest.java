package io.github.customerkit.json.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.model.Attributes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CustomerProfileBulkUpdateTest {

  private static CustomerProfileUpdate update(String integrationId) {
    return CustomerProfileUpdate.builder(integrationId).deleteAttributes("A").build();
  }

  private static List<Integer> sizes(List<CustomerProfileUpdate> updates) {
    return CustomerProfileBulkUpdate.split(updates).stream()
        .map(body -> body.getUpdates().size())
        .toList();
  }

  private static List<CustomerProfileUpdate> updates(int count) {
    return IntStream.range(0, count).mapToObj(i -> update("U" + i)).toList();
  }

  @Test
  void setAndDeletedAttributesSurviveToTheWire() {
    CustomerProfileUpdate other =
        CustomerProfileUpdate.builder("V")
            .setAttributes(Attributes.builder().string("B", "x").build())
            .build();
    CustomerProfileUpdate empty = CustomerProfileUpdate.builder("W").build();
    CustomerProfileBulkUpdate body =
        CustomerProfileBulkUpdate.split(List.of(update("U"), other, empty)).get(0);
    assertThat(new String(body.toJson(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"customerProfiles\":[{\"integrationId\":\"U\",\"attributes\":{\"A\":null}},"
                + "{\"integrationId\":\"V\",\"attributes\":{\"B\":\"x\"}},{\"integrationId\":\"W\"}]}");
    assertThat(body.path()).isEqualTo("/v2/customer_profiles");
  }

  @Test
  void aBodyHasAThousandUpdatesAtMost() {
    assertThat(sizes(updates(0))).isEmpty();
    assertThat(sizes(updates(1000))).containsExactly(1000);
    assertThat(sizes(updates(2001))).containsExactly(1000, 1000, 1);
  }

  @Test
  void updatesOfOneProfileStandInDifferentBodies() {
    List<CustomerProfileUpdate> updates =
        List.of(update("U"), update("V"), update("U"), update("W"), update("V"));
    assertThat(sizes(updates)).containsExactly(2, 3);
  }

  @Test
  void updateThatNeedsItsOwnRequestIsRefused() {
    for (CustomerProfileUpdateBuilder single :
        List.of(
            CustomerProfileUpdate.builder("U").addToAudiences(1),
            CustomerProfileUpdate.builder("U").deleteFromAudiences(1),
            CustomerProfileUpdate.builder("U").evaluableCampaignIds(List.of(1L)),
            CustomerProfileUpdate.builder("U").responseContent(List.of("loyalty")))) {
      List<CustomerProfileUpdate> updates = List.of(update("V"), single.build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CustomerProfileBulkUpdate.split(updates))
          .withMessage("updates[1] has more than attributes, which a bulk body cannot carry");
    }
  }

  @Test
  void isAValueAndShowsNoData() {
    EqualsVerifier.forClass(CustomerProfileBulkUpdate.class)
        .withPrefabValues(List.class, List.of(), List.of(1L))
        .withNonnullFields("updates")
        .verify();
    CustomerProfileBulkUpdate body = CustomerProfileBulkUpdate.split(updates(2)).get(0);
    assertThat(body).hasToString("CustomerProfileBulkUpdate(updates=2)");
    assertThat(body.getUpdates()).isUnmodifiable();
  }
}
