from pathlib import Path

import yaml


def settings(path: Path) -> dict:
    with path.open() as stream:
        return yaml.safe_load(stream) or {}
