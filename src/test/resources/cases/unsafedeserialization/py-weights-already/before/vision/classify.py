import torch


def weights(path, device):
    return torch.load(path, map_location=device, weights_only=True)
