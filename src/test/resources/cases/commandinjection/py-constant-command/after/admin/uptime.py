import subprocess

print(subprocess.check_output(['uptime', '-p']).decode())
