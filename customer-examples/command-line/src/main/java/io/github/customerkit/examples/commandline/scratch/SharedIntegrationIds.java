package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.model.Customer;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Finds integration IDs that an input has with several IDs. */
public final class SharedIntegrationIds {

  private static final byte[] SEVERAL = {0};

  /** The ID for each integration ID, or a mark for several IDs. */
  private final ScratchTable<String> ids;

  /** Creates a finder with an empty table. */
  public SharedIntegrationIds(ScratchTable<String> ids) {
    this.ids = ids;
  }

  /** Adds a customer; call it for each record of a repeated customer. */
  public void add(Customer customer) {
    byte[] id = ByteBuffer.allocate(Long.BYTES).putLong(customer.getId()).array();
    byte[] known = ids.get(customer.getIntegrationId());
    if (known == null) {
      ids.put(customer.getIntegrationId(), id);
    } else if (!Arrays.equals(known, id)) {
      ids.put(customer.getIntegrationId(), SEVERAL);
    }
  }

  /** Returns whether customers with different IDs have the integration ID. */
  public boolean contains(String integrationId) {
    return Arrays.equals(ids.get(integrationId), SEVERAL);
  }
}
