package shop.crm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** The attributes that the CRM uses. */
record CrmAttributes(
    @JsonProperty("Language") String language, @JsonProperty("Points") BigDecimal points) {}
