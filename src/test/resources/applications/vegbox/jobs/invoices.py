"""Invoices as PDF, made by the typesetter of the office."""
import os
import subprocess
import tempfile

from jobs.app import app

TEMPLATE = "/usr/share/vegbox/invoice.tex"


def render(number, lines):
    source = tempfile.mktemp(suffix=".tex")
    with open(TEMPLATE) as handle:
        body = handle.read().replace("%NUMBER%", str(number)).replace("%LINES%", "\n".join(lines))
    with open(source, "w") as handle:
        handle.write(body)
    return source


@app.task(bind=False)
def make(number, lines, folder="/srv/invoices"):
    source = render(number, lines)
    os.system("pdflatex -interaction=batchmode -output-directory %s %s" % (folder, source))
    return os.path.join(folder, "%s.pdf" % number)


def make_all(pending=()):
    return [make(number, lines) for number, lines in pending]


def pages(path):
    info = subprocess.getoutput("pdfinfo " + path)
    for line in info.splitlines():
        if line.startswith("Pages:"):
            return int(line.split()[1])
    return 0
