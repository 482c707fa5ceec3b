import os


def note(unit):
    os.system("journalctl -u " + unit + " >> /var/log/units.log")
