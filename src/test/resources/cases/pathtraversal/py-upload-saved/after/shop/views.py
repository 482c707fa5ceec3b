import os
from pathlib import Path
from flask import Blueprint, abort, request

bp = Blueprint("shop", __name__)
UPLOADS = Path(__file__).parent / "uploads"


@bp.post("/upload")
def upload():
    f = request.files["f"]
    root = os.path.realpath(UPLOADS)
    full_path = os.path.realpath(UPLOADS / f.filename)
    if not full_path.startswith(os.path.join(root, "")):
        abort(404)
    f.save(Path(full_path))
    return {"saved": f.filename}
