import random

random.seed(20240501)


def rows_for_trial(rows):
    random.shuffle(rows)
    return rows[:10]
