package shop.db;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.model.Attributes;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** Converts attributes to the JSON text of a column and back. */
@Immutable
@Converter(autoApply = true)
public class AttributesColumn implements AttributeConverter<Attributes, String> {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  @Override
  public String convertToDatabaseColumn(Attributes attributes) {
    return attributes == null ? null : MAPPER.writeValueAsString(attributes);
  }

  @Override
  public Attributes convertToEntityAttribute(String json) {
    return json == null ? null : MAPPER.readValue(json, Attributes.class);
  }
}
