"""Prices are whole cents everywhere; people see euros."""
from decimal import ROUND_HALF_UP, Decimal


def cents(text):
    """'12,50' -> 1250"""
    amount = Decimal(text.strip().replace("€", "").strip().replace(",", "."))
    return int((amount * 100).quantize(Decimal("1"), rounding=ROUND_HALF_UP))


def euros(amount):
    sign = "-" if amount < 0 else ""
    return "%s%d,%02d €" % (sign, abs(amount) // 100, abs(amount) % 100)


def share(total, parts):
    """Divides a sum so that the parts add up to it again."""
    assert parts > 0, "nothing to share among"
    each, rest = divmod(total, parts)
    return [each + 1] * rest + [each] * (parts - rest)
