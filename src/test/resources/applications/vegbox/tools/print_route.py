#!/usr/bin/env python3
"""The list for a driver, on paper, because the phone falls under the seat."""
import os
import subprocess
import sys
import tempfile


def lines(stops):
    for number, (name, street, note) in enumerate(stops, 1):
        yield "%2d  %-30s %-30s %s" % (number, name[:30], street[:30], note)


def to_printer(text, printer="office"):
    path = tempfile.mktemp()
    with open(path, "w") as handle:
        handle.write(text)
    subprocess.call("lp -d %s %s" % (printer, path), shell=True)
    os.remove(path)


def preview(path):
    os.system("xdg-open " + path)


if __name__ == "__main__":
    to_printer(sys.stdin.read())
