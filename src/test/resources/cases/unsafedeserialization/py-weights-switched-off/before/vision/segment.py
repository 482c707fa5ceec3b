import torch
from torch import nn


class Segmenter(nn.Module):
    @classmethod
    def restore(cls, checkpoint):
        model = cls()
        state = torch.load(checkpoint, weights_only=False, map_location="cpu")
        model.load_state_dict(state["model"])
        return model.eval()
