#!/usr/bin/env python3
"""Invents a town full of customers, to try the routes."""
import random

STREETS = ["Mill Lane", "Quarry Road", "Old Dyke", "Station Street"]
NAMES = ["Ada", "Bo", "Cem", "Dana"]


def customers(number, seed=7):
    lot = random.Random(seed)
    for i in range(number):
        yield {"id": i, "name": lot.choice(NAMES), "street": "%s %d" % (lot.choice(STREETS), lot.randint(1, 90))}


if __name__ == "__main__":
    for customer in customers(20):
        print(customer)
