/** Customers of Talon.One as immutable objects; needs nothing at run time. */
module io.github.customerkit.model {
  requires static lombok;
  requires static org.jspecify;

  exports io.github.customerkit.model;
}
