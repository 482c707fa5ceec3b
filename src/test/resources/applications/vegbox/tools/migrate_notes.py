#!/usr/bin/env python3
"""Notes of the old program were Python objects; the new one wants JSON."""
import json
import os
import pickle


def convert(folder):
    for name in os.listdir(folder):
        if name.endswith(".pickle"):
            with open(os.path.join(folder, name), "rb") as handle:
                notes = pickle.load(handle)
            with open(os.path.join(folder, name[:-7] + ".json"), "w") as handle:
                json.dump(notes, handle, indent=1)


if __name__ == "__main__":
    convert("/var/lib/vegbox/notes")
