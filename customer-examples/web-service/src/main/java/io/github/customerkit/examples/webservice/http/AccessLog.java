package io.github.customerkit.examples.webservice.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs each request by method, route, status and duration. A route is the pattern of a controller,
 * such as {@code /customers/{id}}: the path of a request can hold whatever the client puts there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessLog extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "?";
      LOG.info(
          "{} {} {} {} ms",
          method,
          route == null ? "-" : route,
          response.getStatus(),
          milliseconds);
    }
  }
}
