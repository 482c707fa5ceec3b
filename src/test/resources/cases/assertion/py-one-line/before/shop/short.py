def half(n):
    assert n % 2 == 0; return n // 2
