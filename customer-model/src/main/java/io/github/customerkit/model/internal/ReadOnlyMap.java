package io.github.customerkit.model.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map that refuses every change. Rarely used methods create a view for each call, so that the map
 * itself needs no fields for views, unlike {@link java.util.AbstractMap}.
 */
abstract class ReadOnlyMap<K, V extends @Nullable Object> implements Map<K, V> {

  /** Returns a map with the same entries that refuses every change. */
  abstract Map<K, V> view();

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return view().containsValue(value);
  }

  @Override
  public Set<K> keySet() {
    return view().keySet();
  }

  @Override
  public Collection<V> values() {
    return view().values();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return view().entrySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || view().equals(other);
  }

  @Override
  public int hashCode() {
    return view().hashCode();
  }

  @Override
  public String toString() {
    return view().toString();
  }

  @Override
  public @Nullable V put(K key, V value) {
    throw refusal();
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> entries) {
    throw refusal();
  }

  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    throw refusal();
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    throw refusal();
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    throw refusal();
  }

  @Override
  public void clear() {
    throw refusal();
  }

  @Override
  public @Nullable V replace(K key, V value) {
    throw refusal();
  }

  @Override
  public boolean replace(K key, V before, V after) {
    throw refusal();
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    throw refusal();
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    throw refusal();
  }

  @Override
  public @Nullable V computeIfPresent(
      K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
    throw refusal();
  }

  @Override
  public @Nullable V compute(
      K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
    throw refusal();
  }

  @Override
  public @Nullable V merge(
      K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
    throw refusal();
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("an immutable map");
  }
}
