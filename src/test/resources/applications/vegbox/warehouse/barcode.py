"""Numbers on labels: seven digits and a check digit."""


def check_digit(digits):
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(digits))
    return (10 - total % 10) % 10


def make(number):
    digits = "%07d" % number
    return digits + str(check_digit(digits))


def read(code):
    if len(code) != 8 or not code.isdigit() or int(code[-1]) != check_digit(code[:-1]):
        raise ValueError("not one of our labels: " + code)
    return int(code[:-1])
