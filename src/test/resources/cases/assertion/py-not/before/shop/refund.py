def refund(order, clerk):
    if order.paid:
        assert not order.refunded
        assert clerk.may_refund and order.total <= clerk.limit, (
            "this clerk may not refund that much"
        )
        order.refund()
