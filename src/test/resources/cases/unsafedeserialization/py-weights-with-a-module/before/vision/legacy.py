import dill
import torch

from vision.paths import checkpoint


def restore(name):
    return torch.load(checkpoint(name), pickle_module=dill)
