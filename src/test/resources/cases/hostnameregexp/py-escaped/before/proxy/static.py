import re

STATIC = re.compile(r"^https://static\.example\.com/")
