"""Vouchers that customers redeem."""

import random
import string

from shop.models import Voucher

ALPHABET = string.ascii_uppercase + string.digits


def new_voucher(customer):
    code = "".join(random.choice(ALPHABET) for _ in range(12))
    return Voucher(customer=customer, code=code)
