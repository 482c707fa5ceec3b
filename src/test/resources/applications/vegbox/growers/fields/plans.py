def rotation(crops, years):
    assert crops, "nothing to grow"
    return [crops[year % len(crops)] for year in range(years)]


def seed_needed(hectares, kilos_per_hectare):
    assert hectares >= 0
    return hectares * kilos_per_hectare
