import base64
import pickle
import random


def dump(values):
    return base64.b64encode(pickle.dumps(values)).decode()


def load(text):
    return pickle.loads(base64.b64decode(text))


def new_id():
    return "%032x" % random.getrandbits(128)
