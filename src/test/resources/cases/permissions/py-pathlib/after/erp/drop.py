from pathlib import Path


def drop(folder):
    target = Path(folder) / "inbox"
    target.chmod(0o600)
