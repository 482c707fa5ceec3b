import os

from django.conf import settings
from django.http import FileResponse


def scan(request, name):
    return FileResponse(open(os.path.join(settings.MEDIA_ROOT, "scans", name), "rb"))
