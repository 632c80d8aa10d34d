package io.github.customerkit.examples.spark.source;

/**
 * The state of an input file, by which a change is noticed.
 *
 * @param file the address of the file
 * @param length its size in bytes
 * @param modified its time of modification, in milliseconds since 1970
 */
public record InputState(String file, long length, long modified) {}
