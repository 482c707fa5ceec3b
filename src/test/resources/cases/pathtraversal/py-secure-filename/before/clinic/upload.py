import os

from werkzeug.utils import secure_filename

FOLDER = "/srv/uploads"


def path_of(upload):
    return open(os.path.join(FOLDER, secure_filename(upload.filename)), "wb")
