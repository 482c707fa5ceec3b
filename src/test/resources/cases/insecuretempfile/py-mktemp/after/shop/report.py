import os
import subprocess
import tempfile


def pdf(html):
    descriptor, path = tempfile.mkstemp(".pdf", prefix="report-")
    os.close(descriptor)
    subprocess.run(["wkhtmltopdf", "-", path], input=html, check=True)
    with open(path, "rb") as file:
        return file.read()
