package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the base URL of an API. */
public final class BaseUrlConverter implements ITypeConverter<BaseUrl> {

  @Override
  public BaseUrl convert(String text) {
    try {
      return BaseUrl.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
