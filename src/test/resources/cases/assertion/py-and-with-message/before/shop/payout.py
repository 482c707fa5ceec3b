def payout(order, clerk):
    assert clerk.may_pay and order.total <= clerk.limit, (
        "this clerk may not pay that much"
    )
    return order.total
