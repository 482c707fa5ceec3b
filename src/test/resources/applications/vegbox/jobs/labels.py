import random

from jobs.app import app


@app.task
def numbers(boxes):
    """Two boxes of one day must not have the same number; which one has which does not matter."""
    pool = list(range(100, 100 + len(boxes)))
    random.shuffle(pool)
    return dict(zip(boxes, pool))


@app.task
def pickup_codes(boxes):
    """Who knows the code gets the box out of the locker."""
    return {box: random.randrange(1000, 10000) for box in boxes}
