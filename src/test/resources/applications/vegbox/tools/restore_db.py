#!/usr/bin/env python3
import subprocess
import sys


def tables(dump):
    listing = subprocess.getoutput("pg_restore --list " + dump)
    return [line.split()[-2] for line in listing.splitlines() if " TABLE " in line]


def restore(dump, database):
    subprocess.check_call(f"pg_restore --clean --dbname={database} {dump}", shell=True)


if __name__ == "__main__":
    restore(*sys.argv[1:3])
