import os

from werkzeug.utils import secure_filename


def store(upload):
    upload.save(os.path.join("/srv/uploads", secure_filename(upload.filename)))
