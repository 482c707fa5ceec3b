import os
import subprocess


def note(unit):
    with open("/var/log/units.log", "ab") as output:
        subprocess.run(["journalctl", "-u", unit], stdout=output)
