package shop.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class SdkMapperTest {

  private final SdkMapper mapper = Mappers.getMapper(SdkMapper.class);

  private static ApplicationCustomer bean() {
    var membership = new ApplicationCustomer.AudienceMembership();
    membership.setId(2L);
    membership.setName("Travel");
    ApplicationCustomer bean = new ApplicationCustomer();
    bean.setId(6L);
    bean.setCreated(OffsetDateTime.parse("2020-02-07T09:15:22+01:00"));
    bean.setIntegrationId("URNGV8294NV");
    bean.setAttributes(Map.of("Points", 1.5));
    bean.setAccountId(31L);
    bean.setClosedSessions(3L);
    bean.setTotalSales(new BigDecimal("299.990"));
    bean.setAudienceMemberships(List.of(membership));
    bean.setLastActivity(OffsetDateTime.parse("2020-02-08T14:15:20Z"));
    return bean;
  }

  @Test
  void aBeanBecomesACustomer() {
    assertThat(CustomerJson.create().writeString(mapper.toCustomer(bean())))
        .isEqualTo(
            "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\"URNGV8294NV\","
                + "\"attributes\":{\"Points\":1.5},\"accountId\":31,\"closedSessions\":3,"
                + "\"totalSales\":299.990,\"audienceMemberships\":[{\"id\":2,\"name\":\"Travel\"}],"
                + "\"lastActivity\":\"2020-02-08T14:15:20Z\"}");
  }

  @Test
  void everyProblemOfABeanIsReported() {
    ApplicationCustomer bean = bean();
    bean.setId(null);
    bean.setAttributes(List.of());
    bean.getAudienceMemberships().get(0).setName(null);

    var refused = catchThrowableOfType(CustomerJsonException.class, () -> mapper.toCustomer(bean));
    assertThat(refused.getProblems())
        .extracting(Object::toString)
        .containsExactly(
            "/audienceMemberships/0/name: ERROR missing: required, but absent or null; expected"
                + " string",
            "/id: ERROR missing: required, but absent or null; expected int64",
            "/attributes: ERROR missing: required, but absent or null; expected object");
  }
}
