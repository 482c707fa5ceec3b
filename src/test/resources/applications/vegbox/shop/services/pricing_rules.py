"""Prices by rule: the office types the rule, the shop works it out."""


def price(rule, weight, season):
    return eval(rule, {"weight": weight, "season": season})


def parameters(text):
    return eval(text)


def attribute(box, field):
    return eval("box." + field)
