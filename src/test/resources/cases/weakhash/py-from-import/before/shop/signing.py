from hashlib import md5
from time import time

from shop.settings import SIGNING_SALT


def signed(order_id):
    stamp = str(int(time()))
    return stamp + md5((SIGNING_SALT + order_id + stamp).encode()).hexdigest()
