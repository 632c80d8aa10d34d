package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.examples.commandline.scratch.MergeJoin;
import io.github.customerkit.examples.commandline.scratch.ScratchJson;
import io.github.customerkit.examples.commandline.scratch.StoredCustomers;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.CustomerChanges;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares two stored states customer by customer. */
final class Comparison {

  private final Differences differences;
  private final CustomerJson json = ScratchJson.create();
  private long notCompared;

  /** Creates a comparison that passes on the differences. */
  Comparison(Differences differences) {
    this.differences = differences;
  }

  /** Compares the states; returns the number of customers not compared, for an invalid record. */
  long run(StoredCustomers<Long> old, StoredCustomers<Long> current) {
    MergeJoin.read(
        old.table(),
        current.table(),
        (id, left, right) -> {
          if ((left == null && old.isInvalid(id)) || (right == null && current.isInvalid(id))) {
            notCompared++;
          } else {
            compare(left, right);
          }
        });
    differences.end();
    return notCompared;
  }

  private void compare(byte @Nullable [] left, byte @Nullable [] right) {
    if (left != null && right != null) {
      // Most documents are identical, and need not be read again.
      if (!Arrays.equals(left, right)) {
        CustomerChanges changes = CustomerChanges.between(json.read(left), json.read(right));
        if (!changes.isEmpty()) {
          differences.changed(changes);
        }
      }
    } else if (left != null) {
      differences.removed(json.read(left));
    } else if (right != null) {
      differences.added(json.read(right));
    }
  }
}
