import os
import stat


def write(path, rows):
    with open(path, "w") as handle:
        for row in rows:
            handle.write("\t".join(str(value) for value in row) + "\n")
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IROTH)


def share(path):
    os.chmod(path, 0o777)
