package io.github.customerkit.json.binding;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Fills a class with attributes, or tells each one that does not fit. */
final class AttributesReader<T> {

  private final Class<T> type;
  private final JsonMapper mapper;
  private final PropertyAliases aliases;

  AttributesReader(Class<T> type, JsonMapper mapper) {
    this.type = type;
    this.mapper = mapper;
    this.aliases = new PropertyAliases(mapper);
  }

  /**
   * Fills the class.
   *
   * @throws CustomerJsonException if attributes do not fit
   */
  T read(Attributes attributes) {
    JsonParser parser = parser(attributes);
    try {
      return bind(parser);
    } catch (RuntimeException thrown) {
      // What a class of the user's throws can hold data, just as what databind does.
      throw CustomerJsonException.of(
          CustomerJsonException.Kind.NOT_BINDABLE,
          problems(attributes, BindingProblems.of(thrown, parser, attributes, aliases)));
    }
  }

  /**
   * The problem of each attribute. Databind ends at the first fault, so that each attribute is
   * bound again on its own.
   */
  private List<Problem> problems(Attributes attributes, BindingProblems first) {
    List<Problem> problems = new ArrayList<>();
    boolean isFirstTold = false;
    for (String name : attributes.asMap().keySet()) {
      BindingProblems fault =
          fault(Attributes.builder().raw(name, attributes.asMap().get(name)).build());
      // Without the other attributes an instance may be impossible, which is no fault here.
      if (fault != null && fault.isIn(name)) {
        problems.add(fault.problem());
        isFirstTold |= fault.isOfPropertyOf(first);
      }
    }
    if (!isFirstTold) {
      problems.add(first.problem());
    }
    return problems;
  }

  private @Nullable BindingProblems fault(Attributes attributes) {
    JsonParser parser = parser(attributes);
    try {
      bind(parser);
      return null;
    } catch (RuntimeException thrown) {
      return BindingProblems.of(thrown, parser, attributes, aliases);
    }
  }

  private T bind(JsonParser parser) {
    return Objects.requireNonNull(mapper.readerFor(type).readValue(parser));
  }

  /** A parser of our own, for it knows where in the attributes databind was at a fault. */
  private JsonParser parser(Attributes attributes) {
    TokenBuffer json = TokenBuffer.forGeneration();
    UntypedValue.write(json, attributes.asMap());
    return json.asParser(mapper._deserializationContext());
  }
}
