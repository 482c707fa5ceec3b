"""Shortens a tour by trying pairs of stops the other way round."""
import math
import random


def length(tour):
    return sum(math.dist(a, b) for a, b in zip(tour, tour[1:]))


def improve(tour, rounds=2000, seed=1):
    lot = random.Random(seed)
    best = list(tour)
    assert len(best) > 2
    for _ in range(rounds):
        i, j = sorted(lot.sample(range(1, len(best)), 2))
        other = best[:i] + best[i:j][::-1] + best[j:]
        if length(other) < length(best):
            best = other
    return best
