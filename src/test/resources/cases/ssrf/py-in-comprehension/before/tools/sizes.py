from urllib.request import urlopen


def sizes(urls):
    return [len(urlopen(url).read()) for url in urls]
