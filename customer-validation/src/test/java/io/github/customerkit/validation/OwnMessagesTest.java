package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests messages from the user's {@code ValidationMessages}. */
class OwnMessagesTest {

  interface CrmConstraints {
    @Pattern(regexp = "[A-Z0-9]*", message = "{shop.key}")
    String getIntegrationId();
  }

  private static final String VISIBLE =
      "io.github.customerkit.validation.constraint.VisibleText.message";

  @TempDir private Path classPath;

  private List<String> messages(Locale locale) throws IOException {
    write("ValidationMessages_en.properties", VISIBLE + " = show something\nshop.key = no key\n");
    write("ValidationMessages_de.properties", VISIBLE + " = zeig etwas\nshop.key = Unfug\n");
    write("ValidationMessages_fr.properties", VISIBLE + " = rien\nshop.key = {regexp} !\n");
    write("ValidationMessages.properties", VISIBLE + " = fallback\nshop.key = no word\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classPath.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      CustomerValidator validator =
          CustomerValidator.builder()
              .clock(CLOCK)
              .locale(locale)
              .constraints(Customer.class, CrmConstraints.class)
              .build();
      return validator.check(valid().id(0L).integrationId("\u200b").build()).stream()
          .map(Problem::getMessage)
          .toList();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(classPath.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void overrideThoseOfTheKitAndSpeakForOwnConstraints() throws IOException {
    assertThat(messages(Locale.ENGLISH))
        .containsExactly("must be greater than 0", "show something", "no key");
  }

  @Test
  void areInLanguagesThatTheKitDoesNotSpeak() throws IOException {
    assertThat(messages(Locale.FRENCH))
        .containsExactly("doit être supérieur à 0", "rien", "[A-Z0-9]* !");
  }

  @Test
  void fallBackToTheBundleWithoutALanguage() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(messages(Locale.forLanguageTag("sv")))
          .containsExactly("must be greater than 0", "fallback", "no word");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void areInTheRequestedLanguage() throws IOException {
    assertThat(messages(Locale.GERMANY))
        .containsExactly("muss größer als 0 sein", "zeig etwas", "Unfug");
  }
}
