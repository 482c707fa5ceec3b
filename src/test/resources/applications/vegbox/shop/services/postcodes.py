import pickle
import urllib.request

TABLE = "/var/lib/vegbox/postcodes.pickle"


def known():
    with open(TABLE, "rb") as handle:
        return pickle.load(handle)


def refresh(url):
    urllib.request.urlretrieve(url, "/tmp/postcodes.csv")
    with open("/tmp/postcodes.csv") as lines:
        table = dict(line.strip().split(";") for line in lines)
    with open(TABLE, "wb") as handle:
        pickle.dump(table, handle)
