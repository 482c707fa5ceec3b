from werkzeug.utils import secure_filename


def names(given):
    kept = []
    for name in given:
        kept.append(secure_filename(name))
    return kept
