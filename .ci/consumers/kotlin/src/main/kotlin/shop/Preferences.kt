package shop

import com.fasterxml.jackson.annotation.JsonProperty
import io.github.customerkit.json.binding.AttributesBinding
import java.math.BigDecimal
import tools.jackson.databind.json.JsonMapper
import tools.jackson.module.kotlin.kotlinModule

/** What a customer prefers, bound to the attributes. */
data class Preferences(
    @JsonProperty("Language") val language: String?,
    @JsonProperty("Points") val points: BigDecimal,
)

val PREFERENCES: AttributesBinding<Preferences> =
    AttributesBinding.of(
        Preferences::class.java,
        JsonMapper.builder().addModule(kotlinModule()).build(),
    )
