import hashlib
import random

from django.db import models


def secret_link():
    return "%x" % random.getrandbits(96)


class Note(models.Model):
    title = models.CharField(max_length=120)
    text = models.TextField()
    author = models.CharField(max_length=80)
    link = models.CharField(max_length=32, default=secret_link)
    draft = models.BooleanField(default=True)

    def etag(self):
        return hashlib.md5((self.title + self.text).encode()).hexdigest()
