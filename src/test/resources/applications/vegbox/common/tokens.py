"""Tokens for links in mails: 'confirm', 'reset', 'skip a week'."""
import hashlib
import random
import string
import time

ALPHABET = string.ascii_letters + string.digits


def link_token(length=24):
    return "".join(random.choice(ALPHABET) for _ in range(length))


def short_code():
    """Six digits that a customer types off the phone."""
    return "%06d" % random.randint(0, 999999)


def reset_token(customer_id):
    seed = "%s-%s-%s" % (customer_id, time.time(), random.random())
    return hashlib.sha1(seed.encode("utf-8")).hexdigest()


def etag(body):
    """Only says whether a page has changed."""
    return hashlib.md5(body).hexdigest()
