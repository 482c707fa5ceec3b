import time


def forever(step):
    while True:
        try:
            step()
        except BaseException:
            pass
        time.sleep(1)
