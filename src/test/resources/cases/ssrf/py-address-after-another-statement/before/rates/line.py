from urllib.request import urlopen


def load(address):
    print(address); return urlopen(address).read()
