package shop.sdk;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** A stand-in for a generated bean of an SDK: some of its properties, with its types. */
public class ApplicationCustomer {

  private Long id;
  private OffsetDateTime created;
  private String integrationId;
  private Object attributes;
  private Long accountId;
  private Long closedSessions;
  private BigDecimal totalSales;
  private List<AudienceMembership> audienceMemberships;
  private OffsetDateTime lastActivity;

  /** A stand-in for the generated bean of a membership. */
  public static class AudienceMembership {

    private Long id;
    private String name;

    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public OffsetDateTime getCreated() {
    return created;
  }

  public void setCreated(OffsetDateTime created) {
    this.created = created;
  }

  public String getIntegrationId() {
    return integrationId;
  }

  public void setIntegrationId(String integrationId) {
    this.integrationId = integrationId;
  }

  public Object getAttributes() {
    return attributes;
  }

  public void setAttributes(Object attributes) {
    this.attributes = attributes;
  }

  public Long getAccountId() {
    return accountId;
  }

  public void setAccountId(Long accountId) {
    this.accountId = accountId;
  }

  public Long getClosedSessions() {
    return closedSessions;
  }

  public void setClosedSessions(Long closedSessions) {
    this.closedSessions = closedSessions;
  }

  public BigDecimal getTotalSales() {
    return totalSales;
  }

  public void setTotalSales(BigDecimal totalSales) {
    this.totalSales = totalSales;
  }

  public List<AudienceMembership> getAudienceMemberships() {
    return audienceMemberships;
  }

  public void setAudienceMemberships(List<AudienceMembership> audienceMemberships) {
    this.audienceMemberships = audienceMemberships;
  }

  public OffsetDateTime getLastActivity() {
    return lastActivity;
  }

  public void setLastActivity(OffsetDateTime lastActivity) {
    this.lastActivity = lastActivity;
  }
}
