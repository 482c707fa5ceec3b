"""Counting, once a quarter. Everybody goes home late."""
import pickle
import random


def draw_sample(crates, share=0.1):
    """Which crates are counted twice."""
    number = max(1, int(len(crates) * share))
    return sorted(random.sample(list(crates), number))


def save(path, counted):
    with open(path, "wb") as handle:
        pickle.dump(counted, handle)


def resume(path):
    with open(path, "rb") as handle:
        return pickle.load(handle)


def difference(counted, booked):
    keys = set(counted) | set(booked)
    return {key: counted.get(key, 0) - booked.get(key, 0) for key in sorted(keys) if counted.get(key, 0) != booked.get(key, 0)}
