import os
from pathlib import Path

from flask import Flask, abort

app = Flask(__name__)
ROOT = Path(__file__).parent / "files"


@app.route("/read/<path:name>")
def read(name):
    root = os.path.realpath(ROOT)
    p = Path(os.path.realpath((ROOT / name).resolve()))
    if not str(p).startswith(os.path.join(root, "")):
        abort(404)
    return p.read_text()
