import os

from django.conf import settings
from django.http import FileResponse


def scan(request, name):
    root = os.path.realpath(settings.MEDIA_ROOT)
    full_path = os.path.realpath(os.path.join(settings.MEDIA_ROOT, "scans", name))
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    return FileResponse(open(full_path, "rb"))
