def vat(cents, rate):
    if not (rate in (7, 19) and cents >= 0):
        raise AssertionError((rate, cents))
    return cents * rate // 100
