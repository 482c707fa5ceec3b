import os
import subprocess
import time

from jobs.app import app

TARGET = os.environ.get("BACKUP_TARGET", "/srv/backup")


@app.task
def nightly(database="shop"):
    stamp = time.strftime("%Y-%m-%d")
    path = os.path.join(TARGET, database + "-" + stamp + ".sql")
    subprocess.check_call("pg_dump %s > %s" % (database, path), shell=True)
    os.chmod(path, 0o777)
    return path


@app.task
def copy_off_site(path, host):
    os.system("rsync -a " + path + " " + host + ":backup/")


@app.task
def verify(path):
    return subprocess.run(["pg_restore", "--list", path], stdout=subprocess.DEVNULL).returncode == 0
