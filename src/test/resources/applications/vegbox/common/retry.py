import functools
import random
import time


def retry(times=3, pause=0.5):
    """Tries again, each time after a longer pause."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except OSError:
                    if attempt == times - 1:
                        raise
                    time.sleep(pause * 2**attempt + random.uniform(0, pause / 10))

        return wrapper

    return decorate
