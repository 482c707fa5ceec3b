from hashlib import sha256
from time import time

from shop.settings import SIGNING_SALT


def signed(order_id):
    stamp = str(int(time()))
    return stamp + sha256((SIGNING_SALT + order_id + stamp).encode()).hexdigest()
