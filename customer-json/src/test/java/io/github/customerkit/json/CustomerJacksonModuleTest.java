package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The module itself. */
class CustomerJacksonModuleTest {

  private final CustomerJacksonModule module = new CustomerJacksonModule();
  private final JsonMapper mapper = JsonMapper.builder().addModule(module).build();

  @Test
  void theModuleIsAddedOnceAndTellsItsNameButNoVersion() {
    assertThat(module.getModuleName()).isEqualTo("customer-kit");
    assertThat(module.version()).isEqualTo(Version.unknownVersion());
    assertThat(mapper.rebuild().addModule(new CustomerJacksonModule()).build().registeredModules())
        .hasSize(1)
        .hasOnlyElementsOfType(CustomerJacksonModule.class);
  }

  @Test
  void theModuleCannotBeChangedFromWithout() {
    assertThat(CustomerJacksonModule.class.getDeclaredMethods())
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("getModuleName", "version", "setupModule");
    assertThat(CustomerJacksonModule.class.getSuperclass()).isEqualTo(JacksonModule.class);
  }

  @Test
  void neitherTheModuleNorItsMapperIsSerializable() {
    assertThat(module).isNotInstanceOf(Serializable.class);
    assertThatExceptionOfType(NotSerializableException.class)
        .isThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(mapper));
  }
}
