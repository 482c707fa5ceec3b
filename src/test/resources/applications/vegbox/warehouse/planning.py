"""How many crates of what fit into which van."""


def fill(crates, limit):
    """First fit, heaviest first."""
    assert limit > 0
    vans = []
    for name, weight in sorted(crates, key=lambda crate: -crate[1]):
        assert weight <= limit, "%s is too heavy" % name
        for van in vans:
            if sum(w for _, w in van) + weight <= limit:
                van.append((name, weight))
                break
        else:
            vans.append([(name, weight)])
    return vans


def spread(vans):
    loads = [sum(weight for _, weight in van) for van in vans]
    return max(loads) - min(loads) if loads else 0
