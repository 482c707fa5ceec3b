def total(bill):
    if not isinstance(bill, dict):
        raise AssertionError(type(bill))
    return sum(bill.values())
