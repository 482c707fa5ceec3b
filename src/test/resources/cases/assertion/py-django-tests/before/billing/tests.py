from billing.always import pay


def test_pay():
    assert pay(3) == 3
