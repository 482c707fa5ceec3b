from urllib.request import urlopen


def load(base, day):
    return urlopen(base + day).read()
