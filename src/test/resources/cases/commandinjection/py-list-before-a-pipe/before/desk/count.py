import subprocess


def lines(files):
    return subprocess.check_output("cat " + " ".join(files) + " | wc -l", shell=True)
