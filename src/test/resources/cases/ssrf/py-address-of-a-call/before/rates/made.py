from urllib.request import urlopen

from rates.places import place


def load(day):
    return urlopen(place(day)).read()
