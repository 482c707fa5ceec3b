from urllib.request import urlopen


def load(addresses):
    return [urlopen(address).read() for address in addresses]
