import subprocess

usage = subprocess.check_output("df -h | tail -n +2", shell=True)
