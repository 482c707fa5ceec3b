import re

WORD = re.compile(r"[A-z\w]+")
