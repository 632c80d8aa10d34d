package shop

import io.github.customerkit.json.CustomerJson
import io.github.customerkit.model.Customer
import java.math.BigDecimal
import java.time.Instant
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class ContactTest {

    private val document =
        """
        {"id": 6, "created": "2020-02-07T08:15:22Z", "integrationId": "URNGV8294NV",
         "attributes": {"Language": null, "Points": 12345678901234567890.50}, "accountId": 31,
         "closedSessions": 3, "totalSales": 299.99, "lastActivity": "2020-02-08T14:15:20Z"}
        """

    @Test
    fun `a customer becomes a contact`() {
        val contact = CustomerJson.create().read(document).toContact()

        assertThat(contact)
            .isEqualTo(
                Contact(
                    id = 6,
                    key = "URNGV8294NV",
                    language = null,
                    points = BigDecimal("12345678901234567890.50"),
                    referredBy = null,
                )
            )
    }

    @Test
    fun `a contact becomes a customer`() {
        val contact = Contact(6, "URNGV8294NV", "english", BigDecimal("1.50"), "friend")
        val customer = contact.toNewCustomer(31, Instant.parse("2020-02-07T08:15:22Z"))

        assertThat(customer.toContact()).isEqualTo(contact)
        assertThat(CustomerJson.create().writeString(customer)).contains("\"Points\":1.50")
    }

    @Test
    fun `a required field that is not set is refused at run time`() {
        assertThatThrownBy { Customer.builder().id(6).build() }
            .hasMessageContaining("required")
            .hasNoCause()
    }

    @Test
    fun `attributes become a data class`() {
        val attributes = CustomerJson.create().read(document).attributes

        assertThat(PREFERENCES.read(attributes))
            .isEqualTo(Preferences(null, BigDecimal("12345678901234567890.50")))
    }
}
