package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests when Hibernate Validator starts. */
class LazyStartTest {

  /** A program that reads valid customers only. */
  public static final class ValidCustomers implements Runnable {
    @Override
    public void run() {
      CustomerValidator validator = CustomerValidator.create();
      for (int i = 0; i < 100; i++) {
        Customer customer = valid().build();
        if (!validator.check(customer).isEmpty()) {
          throw new IllegalStateException("not valid");
        }
      }
      validator.check(valid().lastActivity(NOW).build());
    }
  }

  /** A program that reads a customer with a problem. */
  public static final class InvalidCustomer implements Runnable {
    @Override
    public void run() {
      CustomerValidator.create().check(valid().id(0L).build());
    }
  }

  interface Misspelled {
    @VisibleText
    String getIntegrationID();
  }

  /** Runs a program on a class path without Hibernate Validator and Jakarta Validation. */
  private static void runWithoutLibraries(Class<? extends Runnable> program) throws Exception {
    URL[] classPath = {
      Path.of("target", "classes").toUri().toURL(),
      Path.of("target", "test-classes").toUri().toURL(),
      Customer.class.getProtectionDomain().getCodeSource().getLocation()
    };
    // The bootstrap loader, unlike the platform's, does not know the modules of the module path.
    try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
      Class<?> loaded = loader.loadClass(program.getName());
      ((Runnable) loaded.getConstructor().newInstance()).run();
    }
  }

  @Test
  void validCustomersDoNotNeedHibernateValidator() throws Exception {
    runWithoutLibraries(ValidCustomers.class);
    assertThatExceptionOfType(NoClassDefFoundError.class)
        .isThrownBy(() -> runWithoutLibraries(InvalidCustomer.class));
  }

  @Test
  void constraintsOnAGetterThatDoesNotExistFailWhenTheValidatorIsBuilt() {
    CustomerValidator.Builder builder =
        CustomerValidator.builder().constraints(Customer.class, Misspelled.class);
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(builder::build)
        .withMessageContaining("integrationID");
  }

  @Test
  void threadsThatNeedItAtOnceStartItOnce() throws Exception {
    int threads = 16;
    CustomerValidator validator = CustomerValidator.create();
    CountDownLatch ready = new CountDownLatch(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Callable<Validator> atOnce =
          () -> {
            ready.countDown();
            ready.await();
            return validator.validator();
          };
      Set<Validator> validators = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Future<Validator> started : pool.invokeAll(Collections.nCopies(threads, atOnce))) {
        validators.add(started.get());
      }
      assertThat(validators).hasSize(1);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void messagesAreThoseThatTheBuildingThreadFinds(@TempDir Path classPath) throws Exception {
    String key = "io.github.customerkit.validation.constraint.VisibleText.message";
    Files.writeString(
        classPath.resolve("ValidationMessages.properties"),
        key + " = show something\n",
        StandardCharsets.UTF_8);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classPath.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      CustomerValidator validator = CustomerValidator.create();
      thread.setContextClassLoader(before);
      AtomicReference<List<Problem>> problems = new AtomicReference<>(List.of());
      Thread other =
          new Thread(() -> problems.set(validator.check(valid().integrationId("").build())));
      other.start();
      other.join();
      assertThat(problems.get()).extracting(Problem::getMessage).containsExactly("show something");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void theThreadThatStartsItKeepsItsOwnClassLoader() throws Exception {
    CustomerValidator validator = CustomerValidator.create();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(new URL[0], before)) {
      thread.setContextClassLoader(own);
      assertThat(validator.validator()).isNotNull();
      assertThat(thread.getContextClassLoader()).isSameAs(own);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
