package shop

import io.github.customerkit.model.Customer
import java.time.Instant

// Does not compile: the getter can return null.
fun referredBy(customer: Customer): String = customer.advocateIntegrationId

// Does not compile: the attribute can be absent.
fun language(customer: Customer): String = customer.attributes.string("Language").orElseNull()

// Does not compile: the field is required.
fun created(created: Instant?): Customer.Builder = Customer.builder().created(created)
