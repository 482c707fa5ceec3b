import os

from pathlib import Path

from django.conf import settings


def save(name, text):
    root = os.path.realpath(settings.MEDIA)
    full_path = os.path.realpath(settings.MEDIA.joinpath("scores", name))
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    Path(full_path).write_text(text)
