import hashlib


def tag(body):
    tag = hashlib.new(name="sha1", data=body).hexdigest()
    return '"%s"' % tag
