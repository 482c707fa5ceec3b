"""Vouchers that customers redeem."""

import secrets
import string

from shop.models import Voucher

ALPHABET = string.ascii_uppercase + string.digits


def new_voucher(customer):
    code = "".join(secrets.choice(ALPHABET) for _ in range(12))
    return Voucher(customer=customer, code=code)
