/** What holds for every request: its log line, its host, the headers of its response. */
@NullMarked
package io.github.customerkit.examples.webservice.http;

import org.jspecify.annotations.NullMarked;
