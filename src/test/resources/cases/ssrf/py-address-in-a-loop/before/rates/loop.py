from urllib.request import urlopen


def load(address):
    for line in urlopen(address):
        print(line)
