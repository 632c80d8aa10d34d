package io.github.customerkit.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Other libraries, each configured for speed as its documentation recommends, none of them strict.
 */
final class Peers {

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(OffsetDateTime.class, new OffsetDateTimeAdapter())
          .serializeNulls()
          .create();

  private static final JsonMapper JACKSON =
      JsonMapper.builder().disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS).build();

  private static final DslJson<Object> DSL_JSON =
      new DslJson<>(Settings.basicSetup().includeServiceLoader());

  private Peers() {}

  /** Reads a customer as the vendor's client for Java does. */
  static PeerCustomer gson(byte[] document) {
    return GSON.fromJson(new String(document, StandardCharsets.UTF_8), PeerCustomer.class);
  }

  static byte[] gson(PeerCustomer customer) {
    return GSON.toJson(customer).getBytes(StandardCharsets.UTF_8);
  }

  static ApplicationCustomerDto jackson(byte[] document) {
    return JACKSON.readValue(document, ApplicationCustomerDto.class);
  }

  static byte[] jackson(ApplicationCustomerDto customer) {
    return JACKSON.writeValueAsBytes(customer);
  }

  static PeerCustomer fastjson2(byte[] document) {
    return JSON.parseObject(document, PeerCustomer.class);
  }

  static byte[] fastjson2(PeerCustomer customer) {
    return JSON.toJSONBytes(customer, JSONWriter.Feature.WriteMapNullValue);
  }

  static PeerCustomer dslJson(byte[] document) {
    try {
      PeerCustomer read = DSL_JSON.deserialize(PeerCustomer.class, document, document.length);
      return Objects.requireNonNull(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Converts timestamps as the vendor's client does. */
  private static final class OffsetDateTimeAdapter extends TypeAdapter<@Nullable OffsetDateTime> {
    @Override
    public void write(JsonWriter out, @Nullable OffsetDateTime time) throws IOException {
      out.value(time == null ? null : time.toString());
    }

    @Override
    public @Nullable OffsetDateTime read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      return OffsetDateTime.parse(in.nextString());
    }
  }
}
