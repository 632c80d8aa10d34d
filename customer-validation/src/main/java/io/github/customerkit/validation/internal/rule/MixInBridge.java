package io.github.customerkit.validation.internal.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.Cascadable;
import org.hibernate.validator.cfg.context.Constrainable;
import org.hibernate.validator.cfg.context.ContainerElementTarget;
import org.hibernate.validator.cfg.context.PropertyTarget;

/** Adds rules to a mapping, which accepts each place only once. */
final class MixInBridge {

  private final ConstraintMapping mapping;
  private final Map<Place, Constrainable<?>> targets = new HashMap<>();

  MixInBridge(ConstraintMapping mapping) {
    this.mapping = mapping;
  }

  void add(Rule rule) {
    target(rule.place()).constraint(rule.definition());
  }

  /** Makes validation cascade to the values at the place. */
  void cascade(Place place) {
    ((Cascadable<?>) target(place)).valid();
  }

  /** Returns a place; throws a {@code ValidationException} if the type has no such getter. */
  Constrainable<?> target(Place place) {
    Constrainable<?> known = targets.get(place);
    if (known == null) {
      known = newTarget(place);
      targets.put(place, known);
    }
    return known;
  }

  private Constrainable<?> newTarget(Place place) {
    if (place.property().isEmpty()) {
      return mapping.type(place.type());
    }
    if (place.arguments().isEmpty()) {
      return ((PropertyTarget) target(new Place(place.type(), ""))).getter(place.property());
    }
    int[] path = place.arguments().stream().mapToInt(Integer::intValue).toArray();
    Constrainable<?> property = target(new Place(place.type(), place.property()));
    return ((ContainerElementTarget) property)
        .containerElementType(path[0], Arrays.copyOfRange(path, 1, path.length));
  }
}
