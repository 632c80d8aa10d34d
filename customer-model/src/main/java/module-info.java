/** The customers of Talon.One as immutable objects; requires nothing at run time. */
@SuppressWarnings("module") // The modules that it exports to are compiled after it.
module io.github.customerkit.model {
  requires static lombok;
  requires static org.jspecify;

  exports io.github.customerkit.model;
  exports io.github.customerkit.model.internal to
      io.github.customerkit.json,
      io.github.customerkit.validation;
}
