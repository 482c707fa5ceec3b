from pathlib import Path
from flask import Blueprint, request

bp = Blueprint("shop", __name__)
UPLOADS = Path(__file__).parent / "uploads"


@bp.post("/upload")
def upload():
    f = request.files["f"]
    f.save(UPLOADS / f.filename)
    return {"saved": f.filename}
