package shop

import io.github.customerkit.model.Customer

// Does not compile: the getter can return null.
fun referredBy(customer: Customer): String = customer.advocateIntegrationId

// Does not compile: the attribute can be absent.
fun language(customer: Customer): String = customer.attributes.string("Language").orElseNull()
