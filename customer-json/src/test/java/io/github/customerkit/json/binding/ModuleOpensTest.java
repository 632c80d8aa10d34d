package io.github.customerkit.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.model.Attributes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Tests classes of a user's module, which databind can access only with an {@code opens}. */
class ModuleOpensTest {

  private static final Module DATABIND = JsonMapper.class.getModule();

  /** On the class path databind is in an unnamed module. */
  private static final String TO_DATABIND = DATABIND.isNamed() ? " to tools.jackson.databind" : "";

  @TempDir private Path folder;

  /** Returns the record {@code shop.Shop} of a module with these directives. */
  private Class<?> shop(String directives) throws IOException, ClassNotFoundException {
    return shop(directives, "public record Shop(int points, shop.place.Place place) {}");
  }

  private Class<?> shop(String directives, String source)
      throws IOException, ClassNotFoundException {
    write("module-info.java", "module shop {" + directives + "}");
    write("shop/Shop.java", "package shop; " + source);
    write("shop/place/Place.java", "package shop.place; public record Place(String city) {}");
    compile("module-info.java", "shop/Shop.java", "shop/place/Place.java");
    ModuleLayer parent = ModuleLayer.boot();
    Configuration modules =
        parent
            .configuration()
            .resolve(ModuleFinder.of(folder.resolve("classes")), ModuleFinder.of(), Set.of("shop"));
    return parent
        .defineModulesWithOneLoader(modules, getClass().getClassLoader())
        .findLoader("shop")
        .loadClass("shop.Shop");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("source").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void compile(String... names) {
    String[] arguments = new String[names.length + 3];
    arguments[0] = "-nowarn";
    arguments[1] = "-d";
    arguments[2] = folder.resolve("classes").toString();
    for (int i = 0; i < names.length; i++) {
      arguments[i + 3] = folder.resolve("source").resolve(names[i]).toString();
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertThat(ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments))
        .as(said.toString())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "exports shop.place;", "opens shop.place;"})
  void missingOpensIsNamedWhereTheBindingIsMade(String directives) throws Exception {
    Class<?> shop = shop(directives);

    assertThatThrownBy(() -> AttributesBinding.of(shop))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "shop.Shop cannot be bound: databind cannot look into it; its module shop needs"
                + " \"opens shop"
                + TO_DATABIND
                + ";\"")
        .hasNoCause();
  }

  @Test
  void missingOpensOfAnotherPackageIsNamed() throws Exception {
    Class<?> shop = shop("opens shop;");

    assertThatThrownBy(() -> AttributesBinding.of(shop))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("module shop needs \"opens shop.place" + TO_DATABIND + ";\"");
  }

  @Test
  void exportedClassIsBoundIfItsMembersArePublic() throws Exception {
    Class<?> shop =
        shop(
            "exports shop; exports shop.place;",
            "public class Shop { public Shop() {} public int points; public String getName() {"
                + " return null; } public void setName(String name) {} }");
    Attributes attributes = Bindings.attributes("{'points':5,'name':null}");

    assertThat(roundTrip(AttributesBinding.of(shop), attributes)).isEqualTo(attributes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Shop { Shop() {} public int points; }",
        "public class Shop { private Shop() {} public int points; }",
        "class Shop { public Shop() {} public int points; }"
      })
  void exportedClassIsNotBoundOtherwise(String source) throws Exception {
    Class<?> shop = shop("exports shop;", source);

    assertThatThrownBy(() -> AttributesBinding.of(shop))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("its module shop needs \"opens shop" + TO_DATABIND + ";\"");
  }

  @Test
  void openedClassIsBound() throws Exception {
    Class<?> shop = shop("opens shop; opens shop.place;");
    Attributes attributes = Bindings.attributes("{'points':5,'place':{'city':'Ulm'}}");

    assertThat(roundTrip(AttributesBinding.of(shop), attributes)).isEqualTo(attributes);
  }

  private static <T> Attributes roundTrip(AttributesBinding<T> binding, Attributes attributes) {
    return binding.write(binding.read(attributes));
  }
}
