package io.github.customerkit.examples.webservice.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.examples.webservice.problem.BodyTooLargeException;
import io.github.customerkit.examples.webservice.problem.UnreadableBodyException;
import io.github.customerkit.examples.webservice.settings.ServiceSettings;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request as a DTO, as strictly as the kit reads a customer. */
@Component
class CustomerBody {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();
  private final CustomerJson json;
  private final int maxBytes;

  CustomerBody(CustomerJson json, ServiceSettings settings) {
    this.json = json;
    this.maxBytes = settings.maxDocumentBytes();
  }

  /**
   * Reads a DTO.
   *
   * @throws CustomerJsonException if the body is not a customer; carries every problem
   * @throws BodyTooLargeException if the body is larger than the settings allow
   * @throws UnreadableBodyException if the client does not send the body to its end
   */
  ApplicationCustomerDto read(InputStream body) {
    byte[] document = bytes(body);
    try {
      // A String, because a decoder reports the invalid UTF-8 that the mapper would accept.
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      // The mapper drops a byte order mark from bytes only.
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      ApplicationCustomerDto dto = mapper.readValue(plain, ApplicationCustomerDto.class);
      if (dto != null) {
        return dto;
      }
    } catch (CharacterCodingException e) {
      // Reported below.
    } catch (JacksonException e) {
      if (e.getCause() instanceof CustomerJsonException invalid) {
        throw invalid;
      }
    }
    throw notACustomer(document);
  }

  private byte[] bytes(InputStream body) {
    byte[] document;
    try {
      document = body.readNBytes(maxBytes + 1);
    } catch (IOException e) {
      throw new UnreadableBodyException();
    }
    if (document.length > maxBytes) {
      throw new BodyTooLargeException(maxBytes);
    }
    return document;
  }

  /** Reports what is wrong in the kit's words, because the mapper's quote the document. */
  private CustomerJsonException notACustomer(byte[] document) {
    CustomerJsonException found = problemsOf(document);
    return found == null
        ? CustomerJsonException.of(
            CustomerJsonException.Kind.NOT_A_CUSTOMER,
            List.of(Problem.of("", "syntax", Severity.ERROR, "JSON", "is not a JSON document")))
        : found;
  }

  private @Nullable CustomerJsonException problemsOf(byte[] document) {
    try {
      json.read(document);
      return null;
    } catch (CustomerJsonException e) {
      return e;
    } catch (UncheckedIOException e) {
      return null; // Damaged gzip.
    }
  }
}
