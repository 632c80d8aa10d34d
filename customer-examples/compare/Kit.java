import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** Counts the customers of a file with customer-kit. */
final class Kit {

  private long rejected;
  private long customers;
  private BigDecimal totalSales = BigDecimal.ZERO;
  private final Map<YearMonth, Long> months = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    Kit kit = new Kit();
    CustomerReader reader = CustomerReader.builder().check(CustomerValidator.create()).build();
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      reader.forEach(
          in,
          found -> {
            if (found.isAccepted()) {
              kit.add(found.orElseThrow());
            } else {
              kit.rejected++;
            }
          });
    }
    System.out.println("customers " + kit.customers);
    System.out.println("rejected " + kit.rejected);
    System.out.println("total_sales " + kit.totalSales.toPlainString());
    kit.months.forEach((month, count) -> System.out.println("month " + month + " " + count));
  }

  private void add(Customer customer) {
    customers++;
    totalSales = totalSales.add(customer.getTotalSales());
    months.merge(YearMonth.from(customer.getLastActivity().atOffset(ZoneOffset.UTC)), 1L, Long::sum);
  }
}
