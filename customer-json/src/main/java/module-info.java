/** Reads customers of Talon.One from JSON and writes them to JSON. */
@SuppressWarnings("requires-automatic")
module io.github.customerkit.json {
  requires transitive io.github.customerkit.model;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;
  requires static lombok;
  requires static org.jspecify;
  requires static org.mapstruct;

  exports io.github.customerkit.json;
  exports io.github.customerkit.json.dto;
  exports io.github.customerkit.json.binding;
  exports io.github.customerkit.json.mapping;
  exports io.github.customerkit.json.request;

  // Lets Jackson 2 and 3 call members that are not public.
  opens io.github.customerkit.json.dto;

  provides tools.jackson.databind.JacksonModule with
      io.github.customerkit.json.CustomerJacksonModule;
}
