def total(bill):
    assert isinstance(bill, dict), type(bill)
    return sum(bill.values())
