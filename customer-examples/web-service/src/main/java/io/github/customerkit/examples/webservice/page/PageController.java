package io.github.customerkit.examples.webservice.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.customerkit.examples.webservice.http.HtmlAnswer;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the page, with the template of src/main/jte, which is compiled with the service. */
@RestController
class PageController {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          PageController.class.getClassLoader(),
          "io.github.customerkit.examples.webservice.template");

  @GetMapping(path = "/", produces = HtmlAnswer.TYPE)
  ResponseEntity<byte[]> page(Locale locale) {
    StringOutput html = new StringOutput();
    templates.render("page.jte", new PageTexts(locale), html);
    return HtmlAnswer.of(html.toString(), locale);
  }
}
