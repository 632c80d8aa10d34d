"""Counts the customers of a file; with --decimal after it, numbers are exact."""

import json
import sys
from collections import Counter
from datetime import datetime, timezone
from decimal import Decimal, getcontext

getcontext().prec = 100
number = Decimal if sys.argv[2:] == ["--decimal"] else float
customers = rejected = 0
total = number(0)
months = Counter()
with open(sys.argv[1], encoding="utf-8", errors="replace") as lines:
    for line in lines:
        try:
            customer = json.loads(line, parse_float=number)
            customer["id"]
            sales = number(customer["totalSales"])
            time = datetime.fromisoformat(customer["lastActivity"])
            month = time.astimezone(timezone.utc).strftime("%Y-%m")
        except (ValueError, KeyError, TypeError, ArithmeticError):
            rejected += 1
            continue
        customers += 1
        total += sales
        months[month] += 1
print("customers", customers)
print("rejected", rejected)
print("total_sales", total)
for month in sorted(months):
    print("month", month, months[month])
