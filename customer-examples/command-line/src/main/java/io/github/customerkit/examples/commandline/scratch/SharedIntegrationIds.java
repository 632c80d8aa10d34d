package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.model.Customer;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The integration IDs that customers of an input have with several IDs. */
public final class SharedIntegrationIds {

  private static final byte[] SEVERAL = {0};

  /** The ID of each integration ID's customer, or that it has several. */
  private final ScratchTable<String> ids;

  /** For a table that is empty yet. */
  public SharedIntegrationIds(ScratchTable<String> ids) {
    this.ids = ids;
  }

  /** Adds a customer; each record of a repeated customer counts. */
  public void add(Customer customer) {
    byte[] id = ByteBuffer.allocate(Long.BYTES).putLong(customer.getId()).array();
    byte[] known = ids.get(customer.getIntegrationId());
    if (known == null) {
      ids.put(customer.getIntegrationId(), id);
    } else if (!Arrays.equals(known, id)) {
      ids.put(customer.getIntegrationId(), SEVERAL);
    }
  }

  /** Returns whether customers with different IDs have an integration ID. */
  public boolean contains(String integrationId) {
    return Arrays.equals(ids.get(integrationId), SEVERAL);
  }
}
