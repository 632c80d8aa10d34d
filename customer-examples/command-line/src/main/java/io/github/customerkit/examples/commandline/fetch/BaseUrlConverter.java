package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.fetch.list.BaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where an API is, as it is typed. */
final class BaseUrlConverter implements ITypeConverter<BaseUrl> {

  @Override
  public BaseUrl convert(String text) {
    try {
      return BaseUrl.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
