#!/usr/bin/env python3
"""How many vans do we need? Draws weeks by lot and counts."""
import random

random.seed(2024)


def week(customers, pause=0.12):
    return sum(1 for _ in range(customers) if random.random() > pause)


def vans(boxes, per_van=55):
    return -(-boxes // per_van)


def run(customers=900, weeks=520):
    return max(vans(week(customers)) for _ in range(weeks))


if __name__ == "__main__":
    print(run())
