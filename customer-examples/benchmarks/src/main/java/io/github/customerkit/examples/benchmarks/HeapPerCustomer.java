package io.github.customerkit.examples.benchmarks;

import io.github.customerkit.examples.generator.CustomerGenerator;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Measures the heap that retained customers take. */
final class HeapPerCustomer {

  private static final int COUNT = 100_000;

  private HeapPerCustomer() {}

  static long measure() {
    CustomerJson json = CustomerJson.create();
    CustomerGenerator generator = new CustomerGenerator(1);
    Customer[] kept = new Customer[COUNT];
    long before = used();
    for (int i = 0; i < COUNT; i++) {
      kept[i] = json.read(json.write(generator.next()));
    }
    long after = used();
    if (kept[COUNT - 1].getId() != COUNT) {
      throw new IllegalStateException("the customers were not kept");
    }
    return (after - before) / COUNT;
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
