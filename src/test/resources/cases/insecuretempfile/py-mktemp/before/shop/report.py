import subprocess
import tempfile


def pdf(html):
    path = tempfile.mktemp(".pdf", prefix="report-")
    subprocess.run(["wkhtmltopdf", "-", path], input=html, check=True)
    with open(path, "rb") as file:
        return file.read()
