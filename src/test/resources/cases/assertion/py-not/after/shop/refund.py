def refund(order, clerk):
    if order.paid:
        if order.refunded:
            raise AssertionError
        assert clerk.may_refund and order.total <= clerk.limit, (
            "this clerk may not refund that much"
        )
        order.refund()
