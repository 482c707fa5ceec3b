def check(cents, strict):
    if strict: assert cents
    return cents
