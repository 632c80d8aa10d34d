package io.github.customerkit.examples.benchmarks;

import com.dslplatform.json.CompiledJson;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer as generated clients define it: mutable, with attributes of the types that the library
 * chooses.
 */
@CompiledJson
public final class PeerCustomer {

  public long id;
  public @Nullable OffsetDateTime created;
  public @Nullable String integrationId;
  public @Nullable Map<String, Object> attributes;
  public long accountId;
  public long closedSessions;
  public @Nullable BigDecimal totalSales;
  public @Nullable List<PeerLoyalty> loyaltyMemberships;
  public @Nullable List<PeerAudience> audienceMemberships;
  public @Nullable OffsetDateTime lastActivity;
  public @Nullable Boolean sandbox;
  public @Nullable String advocateIntegrationId;
}
