def pay(cents):
    assert (cents > 0, "nothing to pay")
    return cents
