import numpy as np


def vectors(upload):
    return np.load(upload, allow_pickle=True, mmap_mode=None)
