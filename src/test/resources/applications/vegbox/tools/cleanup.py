#!/usr/bin/env python3
import glob
import os
import subprocess
import time

DAYS = 30


def old(folder, days=DAYS):
    limit = time.time() - days * 86400
    return [path for path in glob.glob(os.path.join(folder, "*")) if os.path.getmtime(path) < limit]


def remove(folder):
    for path in old(folder):
        try:
            os.remove(path)
        except Exception:
            continue


def vacuum(database):
    subprocess.run(["sqlite3", database, "VACUUM"])


def sizes(folder):
    return subprocess.check_output("du -sk " + folder, shell=True).split()[0]
