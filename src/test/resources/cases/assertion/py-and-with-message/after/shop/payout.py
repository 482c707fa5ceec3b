def payout(order, clerk):
    if not (clerk.may_pay and order.total <= clerk.limit):
        raise AssertionError(
        "this clerk may not pay that much"
    )
    return order.total
