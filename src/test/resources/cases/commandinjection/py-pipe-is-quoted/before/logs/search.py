import subprocess


def search(word, day):
    return subprocess.check_output(f"zcat /var/log/app/{day}.gz | grep -c \"{word}\"", shell=True)
