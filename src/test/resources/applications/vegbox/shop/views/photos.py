import os
import subprocess
import tempfile

from flask import Blueprint, current_app, request

from common import paths

bp = Blueprint("photos", __name__, url_prefix="/photos")


@bp.post("/")
def add():
    upload = request.files["photo"]
    temporary = tempfile.mktemp(suffix=".jpg")
    upload.save(temporary)
    target = os.path.join(current_app.config["UPLOADS"], paths.upload_name(upload.filename))
    title = request.form.get("title", "")
    subprocess.call("convert %s -set comment '%s' %s" % (temporary, title, target), shell=True)
    os.remove(temporary)
    return {"name": os.path.basename(target)}
