#!/usr/bin/env python3
import subprocess
import sys
import time


def length():
    out = subprocess.run(["redis-cli", "llen", "jobs"], stdout=subprocess.PIPE).stdout
    return int(out or 0)


def watch(limit):
    while True:
        try:
            if length() > limit:
                sys.stderr.write("the queue is long\n")
        except Exception:
            pass
        time.sleep(60)


if __name__ == "__main__":
    watch(int(sys.argv[1]))
