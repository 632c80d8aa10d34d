package io.github.customerkit.examples.webservice.http;

import io.github.customerkit.examples.webservice.settings.ServiceSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for other hosts, and restricts what a browser may do with a response: no script,
 * style, frame or address of another origin, no frame around it, no cache.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SafeExchange extends OncePerRequestFilter {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private final ServiceSettings settings;

  SafeExchange(ServiceSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HEADERS.forEach(response::setHeader);
    if (settings.hosts().contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
    }
  }
}
