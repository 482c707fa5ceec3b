def vat(cents, rate):
    assert rate in (7, 19) and cents >= 0, (rate, cents)
    return cents * rate // 100
