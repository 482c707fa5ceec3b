import os
import shutil
import time

from jobs.app import app

SPOOL = "/var/tmp/vegbox"


@app.task
def spool(hours=24):
    removed = 0
    for name in os.listdir(SPOOL):
        path = os.path.join(SPOOL, name)
        try:
            if os.path.getmtime(path) < time.time() - hours * 3600:
                shutil.rmtree(path)
                removed += 1
        except Exception:
            continue
    return removed


@app.task
def sessions(connection, days=30):
    connection.execute("DELETE FROM session WHERE touched < date('now', '-%d days')" % days)
