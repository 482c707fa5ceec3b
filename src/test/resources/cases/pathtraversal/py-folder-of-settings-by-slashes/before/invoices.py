import os
from pathlib import Path

from flask import Flask, abort

app = Flask(__name__)
UPLOADS = os.path.join(app.root_path, "uploads")


@app.get("/invoice/<no>")
def invoice(no):
    path = Path(UPLOADS) / "invoices" / f"{no}.pdf"
    if not path.exists():
        abort(404)
    return path.read_bytes(), 200, {"Content-Type": "application/pdf"}
