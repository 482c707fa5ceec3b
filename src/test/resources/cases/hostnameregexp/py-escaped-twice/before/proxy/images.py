import re

IMAGES = re.compile("^https://img\\.example\\.com/")
