import shlex
import subprocess


def search(word, day):
    return subprocess.check_output(f"zcat /var/log/app/{shlex.quote(str(day))}.gz | grep -c {shlex.quote(str(word))}", shell=True)
