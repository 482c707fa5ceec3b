import hashlib


def tag(body):
    tag = hashlib.new(name="sha256", data=body).hexdigest()
    return '"%s"' % tag
