import os


def size(path, seen):
    try:
        seen[path] = os.path.getsize(path)
    except Exception:
        # gone in the meantime
        pass
