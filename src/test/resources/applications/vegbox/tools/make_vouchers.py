#!/usr/bin/env python3
import argparse
import random
import sys

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def voucher(groups=3):
    return "-".join("".join(random.choices(LETTERS, k=4)) for _ in range(groups))


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("number", type=int)
    options = parser.parse_args(argv)
    seen = set()
    while len(seen) < options.number:
        seen.add(voucher())
    print("\n".join(sorted(seen)))


if __name__ == "__main__":
    main(sys.argv[1:])
