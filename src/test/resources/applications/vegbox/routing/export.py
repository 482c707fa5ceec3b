import os
import subprocess
import tempfile


def to_pdf(html):
    source = tempfile.mktemp(suffix=".html")
    with open(source, "w") as handle:
        handle.write(html)
    target = source[:-5] + ".pdf"
    subprocess.check_call("wkhtmltopdf " + source + " " + target, shell=True)
    os.chmod(target, 0o666)
    return target


def to_phone(path, device):
    return os.popen("adb -s " + device + " push " + path + " /sdcard/").read()
