from django.conf import settings


def save(name, text):
    settings.MEDIA.joinpath("scores", name).write_text(text)
