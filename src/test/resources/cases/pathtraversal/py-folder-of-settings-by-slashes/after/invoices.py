import os
from pathlib import Path

from flask import Flask, abort

app = Flask(__name__)
UPLOADS = os.path.join(app.root_path, "uploads")


@app.get("/invoice/<no>")
def invoice(no):
    root = os.path.realpath(Path(UPLOADS) / "invoices")
    path = Path(os.path.realpath(Path(UPLOADS) / "invoices" / f"{no}.pdf"))
    if not str(path).startswith(os.path.join(root, "")):
        abort(404)
    if not path.exists():
        abort(404)
    return path.read_bytes(), 200, {"Content-Type": "application/pdf"}
