"""Grams, kilos, bunches and pieces."""
FACTORS = {"g": 1, "kg": 1000, "lb": 500}


class Unknown(KeyError):
    pass


def grams(amount, unit):
    try:
        return int(float(str(amount).replace(",", ".")) * FACTORS[unit.lower()])
    except KeyError:
        raise Unknown(unit) from None


def human(weight):
    if weight >= 1000:
        return ("%.2f kg" % (weight / 1000)).replace(".", ",")
    return "%d g" % weight
