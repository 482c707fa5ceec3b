import os
import shutil
import subprocess
import tempfile
import time


def copy(database, folder):
    stamp = time.strftime("%Y%m%d")
    target = os.path.join(folder, "barn-%s.db" % stamp)
    shutil.copy(database, target)
    os.chmod(target, 0o666)
    return target


def pack(folder, target):
    os.system("tar czf %s %s" % (target, folder))


def dump(database):
    out = tempfile.mktemp(".sql")
    subprocess.run(f"sqlite3 {database} .dump > {out}", shell=True, check=True)
    return out


def prune(folder, keep=14):
    names = sorted(name for name in os.listdir(folder) if name.startswith("barn-"))
    for name in names[:-keep]:
        os.remove(os.path.join(folder, name))
    return len(names[:-keep])
