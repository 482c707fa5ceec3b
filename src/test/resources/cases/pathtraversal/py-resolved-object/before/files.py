from pathlib import Path

from flask import Flask

app = Flask(__name__)
ROOT = Path(__file__).parent / "files"


@app.route("/read/<path:name>")
def read(name):
    p = (ROOT / name).resolve()
    return p.read_text()
