import os
import subprocess
import zipfile

ARCHIVE = "/srv/billing"


def convert(path):
    subprocess.check_call("unoconv -f pdf " + path, shell=True)
    return os.path.splitext(path)[0] + ".pdf"


def sign(path, key):
    status = os.system("gpg --batch --local-user %s --detach-sign %s" % (key, path))
    return status == 0


def checksum(path):
    return subprocess.getoutput("sha256sum " + path).split()[0]


def export(year, target):
    folder = os.path.join(ARCHIVE, str(year))
    with zipfile.ZipFile(target, "w") as packed:
        for name in sorted(os.listdir(folder)):
            packed.write(os.path.join(folder, name), name)
    os.chmod(target, 0o666)
