package io.github.customerkit.examples.benchmarks;

import com.dslplatform.json.CompiledJson;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A loyalty membership as generated clients define it. */
@CompiledJson
public final class PeerLoyalty {

  public long loyaltyProgramId;
  public @Nullable OffsetDateTime joined;
}
