package shop

import io.github.customerkit.model.Attributes
import io.github.customerkit.model.Customer
import java.math.BigDecimal
import java.time.Instant

/** A contact in the shop's CRM. */
data class Contact(
    val id: Long,
    val key: String,
    val language: String?,
    val points: BigDecimal,
    val referredBy: String?,
)

fun Customer.toContact() =
    Contact(
        id = id,
        key = integrationId,
        language = attributes.string("Language").orElseNull(),
        points = attributes.number("Points").orElse(BigDecimal.ZERO),
        referredBy = advocateIntegrationId,
    )

fun Contact.toNewCustomer(accountId: Long, now: Instant): Customer =
    Customer.builder()
        .id(id)
        .created(now)
        .integrationId(key)
        .attributes(Attributes.builder().raw("Language", language).number("Points", points).build())
        .accountId(accountId)
        .closedSessions(0)
        .totalSales(BigDecimal.ZERO)
        .lastActivity(now)
        .advocateIntegrationId(referredBy)
        .build()
