package io.github.customerkit.examples.benchmarks;

import com.dslplatform.json.CompiledJson;
import org.jspecify.annotations.Nullable;

/** An audience membership as generated clients define it. */
@CompiledJson
public final class PeerAudience {

  public long id;
  public @Nullable String name;
}
