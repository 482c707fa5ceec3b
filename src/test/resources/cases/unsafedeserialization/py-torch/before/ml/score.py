import torch


def model(path, device):
    return torch.load(path, map_location=device)
