import torch

LOAD = {"map_location": "cpu", "weights_only": True}


def restore(name):
    return torch.load(name, **LOAD)
