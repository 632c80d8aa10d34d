# Counts the customers of a file: jq -nRr -f count.jq FILE
reduce inputs as $line ({customers: 0, rejected: 0, sum: 0, months: {}};
  (try ($line | fromjson | {sales: (0 + .totalSales), month: .lastActivity[0:7], id: (0 + .id)})
    catch null) as $customer
  | if $customer == null then .rejected += 1
    else .customers += 1 | .sum += $customer.sales | .months[$customer.month // "none"] += 1 end)
| "customers \(.customers)", "rejected \(.rejected)", "total_sales \(.sum)",
  (.months | to_entries | sort_by(.key)[] | "month \(.key) \(.value)")
