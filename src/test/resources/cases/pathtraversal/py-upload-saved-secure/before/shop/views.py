import os
from flask import Blueprint, request
from werkzeug.utils import secure_filename

bp = Blueprint("shop", __name__)
UPLOADS = "/srv/uploads"


@bp.post("/upload")
def upload():
    f = request.files["f"]
    f.save(os.path.join(UPLOADS, secure_filename(f.filename)))
    return "ok"
