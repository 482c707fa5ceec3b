import random


def maze(level):
    walls = random.Random(level)
    return [walls.choice("NESW") for _ in range(level)]
