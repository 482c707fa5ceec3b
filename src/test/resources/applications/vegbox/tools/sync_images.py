#!/usr/bin/env python3
import argparse
import subprocess


def sync(source, target, dry=False):
    command = ["rsync", "-a", "--delete", source, target]
    if dry:
        command.insert(1, "--dry-run")
    return subprocess.call(command)


def space(host):
    status, text = subprocess.getstatusoutput("ssh %s df -k /srv" % host)
    return int(text.split()[-3]) if status == 0 else None


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--dry", action="store_true")
    options = parser.parse_args()
    sync(options.source, options.target, options.dry)
