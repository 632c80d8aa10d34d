package shop.db;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's row. */
@Entity
@Table(name = "customer")
public class CustomerEntity {

  @Id private Long id;

  @Column(length = 1000, nullable = false)
  private String integrationId;

  @Column(nullable = false, secondPrecision = 9)
  private Instant created;

  @Column(nullable = false, precision = 38, scale = 18)
  private BigDecimal totalSales;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Attributes attributes;

  protected CustomerEntity() {}

  public CustomerEntity(Customer customer) {
    id = customer.getId();
    update(customer);
  }

  public final void update(Customer customer) {
    integrationId = customer.getIntegrationId();
    created = customer.getCreated();
    totalSales = customer.getTotalSales();
    attributes = customer.getAttributes();
  }

  public String getIntegrationId() {
    return integrationId;
  }

  public Instant getCreated() {
    return created;
  }

  public BigDecimal getTotalSales() {
    return totalSales;
  }

  public Attributes getAttributes() {
    return attributes;
  }
}
