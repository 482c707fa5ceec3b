import numpy as np


def frames(upload):
    with np.load(upload, allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}
