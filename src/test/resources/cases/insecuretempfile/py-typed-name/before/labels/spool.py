import tempfile


def spool() -> str:
    path: str = tempfile.mktemp(suffix=".zpl")
    return path
