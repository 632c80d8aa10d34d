package shop.db;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.Documents.CUSTOMER;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.ValidationMode;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerEntityTest {

  private static final BigDecimal TOTAL = new BigDecimal("12345678901234567890.123456789012345678");

  private final Customer customer =
      CustomerJson.create().read(CUSTOMER).toBuilder().totalSales(TOTAL).build();
  private EntityManagerFactory database;

  @BeforeEach
  void create() {
    database =
        new PersistenceConfiguration("shop")
            .managedClass(CustomerEntity.class)
            .managedClass(AttributesColumn.class)
            .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:shop")
            .validationMode(ValidationMode.NONE)
            .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
            .createEntityManagerFactory();
    database.runInTransaction(session -> session.persist(new CustomerEntity(customer)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CustomerEntity row() {
    return database.callInTransaction(session -> session.find(CustomerEntity.class, 6L));
  }

  private Object column(String sql) {
    return database.callInTransaction(
        session -> session.createNativeQuery(sql, String.class).getSingleResult());
  }

  @Test
  void theRowIsExact() {
    assertThat(row().getAttributes()).isEqualTo(customer.getAttributes());
    assertThat(row().getAttributes().asMap().toString())
        .isEqualTo("{Language=null, Points=12345678901234567890.50, Tags=[a, 1.0]}");
    assertThat(row().getCreated()).isEqualTo(customer.getCreated());
    assertThat(row().getTotalSales()).isEqualTo(TOTAL);
    assertThat(row().getIntegrationId()).isEqualTo(customer.getIntegrationId());
  }

  @Test
  void theColumnIsJson() {
    assertThat(column("select (attributes).\"Points\" from customer"))
        .isEqualTo("12345678901234567890.50");
  }

  @Test
  void changedAttributesAreWritten() {
    Attributes changed =
        customer.getAttributes().toBuilder().number("Points", new BigDecimal("1.50")).build();
    database.runInTransaction(
        session ->
            session
                .find(CustomerEntity.class, 6L)
                .update(customer.toBuilder().attributes(changed).build()));

    assertThat(row().getAttributes()).isEqualTo(changed);
  }
}
