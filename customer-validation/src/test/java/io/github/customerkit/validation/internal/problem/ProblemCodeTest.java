package io.github.customerkit.validation.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UniqueElements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemCodeTest {

  interface Holder {
    @Email
    String email();

    @NotBlank
    String notBlank();

    @ISBN
    String isbn();

    @URL
    String url();

    @UniqueElements
    String uniqueElements();
  }

  @ParameterizedTest
  @CsvSource({
    "email, email, @Email",
    "notBlank, not-blank, @NotBlank",
    "isbn, isbn, @ISBN",
    "url, url, @URL",
    "uniqueElements, unique-elements, @UniqueElements"
  })
  void constraintOfOthersIsCalledByItsName(String method, String code, String expected)
      throws NoSuchMethodException {
    Method annotated = Holder.class.getDeclaredMethod(method);
    assertThat(ProblemCode.of(annotated.getAnnotations()[0]))
        .isEqualTo(new ProblemCode(code, expected));
  }
}
