#!/usr/bin/env python3
"""Dumps the shop's database and copies it to the other machine."""
import argparse
import os
import subprocess
import sys


def dump(name, target):
    os.system("pg_dump --format=custom --file=" + target + " " + name)


def send(target, host):
    return subprocess.call("scp -q " + target + " " + host + ":/backup/", shell=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--host", default="backup.marrowandleek.example")
    options = parser.parse_args()
    target = "/var/backups/%s.dump" % options.name
    dump(options.name, target)
    sys.exit(send(target, options.host))


if __name__ == "__main__":
    main()
