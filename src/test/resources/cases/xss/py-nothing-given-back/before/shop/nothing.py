def log(order):
    if not order:
        return
    print(order)
