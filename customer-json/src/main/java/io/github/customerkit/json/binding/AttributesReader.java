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

/** Reads attributes into a class, or reports each attribute that does not fit. */
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
   * Reads attributes into a new instance.
   *
   * @throws CustomerJsonException if attributes do not fit
   */
  T read(Attributes attributes) {
    JsonParser parser = parser(attributes);
    try {
      return bind(parser);
    } catch (RuntimeException thrown) {
      // Messages of the user's class can hold data, and so can databind's.
      throw CustomerJsonException.of(
          CustomerJsonException.Kind.NOT_BINDABLE,
          problems(attributes, BindingProblems.of(thrown, parser, attributes, aliases)));
    }
  }

  /**
   * Returns the problem of each attribute. Databind ends at the first problem, so each attribute is
   * bound again alone.
   */
  private List<Problem> problems(Attributes attributes, BindingProblems first) {
    List<Problem> problems = new ArrayList<>();
    boolean isFirstReported = false;
    for (String name : attributes.asMap().keySet()) {
      BindingProblems found =
          bindAlone(Attributes.builder().raw(name, attributes.asMap().get(name)).build());
      // An instance may be impossible without the other attributes, which is not a problem.
      if (found != null && found.isIn(name)) {
        problems.add(found.problem());
        isFirstReported |= found.isOfPropertyOf(first);
      }
    }
    if (!isFirstReported) {
      problems.add(first.problem());
    }
    return problems;
  }

  private @Nullable BindingProblems bindAlone(Attributes attributes) {
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

  /** Returns a parser that knows where in the attributes databind stopped. */
  private JsonParser parser(Attributes attributes) {
    TokenBuffer json = TokenBuffer.forGeneration();
    UntypedValue.write(json, attributes.asMap());
    return json.asParser(mapper._deserializationContext());
  }
}
