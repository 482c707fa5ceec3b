import logging
import time


def forever(step):
    while True:
        try:
            step()
        except BaseException:
            logging.getLogger(__name__).warning("Ignored an error in forever", exc_info=True)
        time.sleep(1)
