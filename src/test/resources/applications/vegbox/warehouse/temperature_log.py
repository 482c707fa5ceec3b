import os

LOG = "/tmp/coldstore.log"


def append(room, degrees):
    with open(LOG, "a") as handle:
        handle.write("%s %.1f\n" % (room, degrees))


def last(number=10):
    if not os.path.exists(LOG):
        return []
    with open(LOG) as handle:
        return handle.read().splitlines()[-number:]
