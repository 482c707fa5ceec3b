import numpy as np


def vectors(upload):
    return np.load(upload, mmap_mode=None)
