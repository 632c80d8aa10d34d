package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A change of a customer, with the name of what changed.
 *
 * @param change the change
 * @param name the name for a person, without personal data, such as {@code attribute Language}
 */
record NamedChange(Change<?> change, String name) {

  /** Returns the changes of a customer, named in a language. */
  static List<NamedChange> of(CustomerChanges changes, Language language) {
    List<NamedChange> all = new ArrayList<>();
    changes.getFields().forEach((name, change) -> all.add(new NamedChange(change, name)));
    changes
        .getAttributes()
        .forEach((name, change) -> all.add(of(change, "attribute", shown(name), language)));
    changes
        .getLoyaltyMemberships()
        .forEach(
            change ->
                all.add(
                    of(change, "loyalty", id(change, one -> one.getLoyaltyProgramId()), language)));
    changes
        .getAudienceMemberships()
        .forEach(
            change -> all.add(of(change, "audience", id(change, one -> one.getId()), language)));
    changes
        .getAdditionalProperties()
        .forEach((name, change) -> all.add(of(change, "property", shown(name), language)));
    return all;
  }

  private static NamedChange of(Change<?> change, String kind, Object which, Language language) {
    return new NamedChange(change, language.text("changed." + kind, which));
  }

  /** A name that a customer could have chosen is not shown. */
  private static String shown(String name) {
    return Problem.pointer(name).substring(1);
  }

  private static <T> long id(Change<T> change, ToLongFunction<T> idOf) {
    T after = change.getAfter();
    T either = after == null ? change.getBefore() : after;
    if (either == null) {
      throw new IllegalStateException("a membership is not null");
    }
    return idOf.applyAsLong(either);
  }

  /** Returns the sign of the kind of change, and the name. */
  String line() {
    return change.getKind().sign() + " " + name;
  }
}
