package shop.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.binding.AttributesBinding;
import org.junit.jupiter.api.Test;
import shop.closed.ClosedAttributes;

class CrmTest {

  private static final String CUSTOMER =
      "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\"URNGV8294NV\","
          + "\"attributes\":{\"Language\":\"english\",\"Points\":1.50},\"accountId\":31,"
          + "\"closedSessions\":3,\"totalSales\":299.990,\"lastActivity\":\"2020-02-08T14:15:20Z\"}";

  private final Crm crm = new Crm();

  @Test
  void allIsOnTheModulePath() {
    assertThat(Crm.class.getModule().getName()).isEqualTo("shop.crm");
    assertThat(CustomerJson.class.getModule().getName()).isEqualTo("io.github.customerkit.json");
  }

  @Test
  void attributesAreBoundToTheRecord() {
    assertThat(crm.attributes(CUSTOMER.getBytes(UTF_8)))
        .hasToString("CrmAttributes[language=english, points=1.50]");
  }

  @Test
  void customersAreChecked() {
    assertThat(crm.isValid(CUSTOMER.getBytes(UTF_8))).isTrue();
    assertThat(crm.isValid(CUSTOMER.replace("\"id\":6", "\"id\":0").getBytes(UTF_8))).isFalse();
  }

  @Test
  void aMissingOpensIsNamed() {
    assertThatThrownBy(() -> AttributesBinding.of(ClosedAttributes.class))
        .hasMessageContaining("opens shop.closed to tools.jackson.databind");
  }
}
