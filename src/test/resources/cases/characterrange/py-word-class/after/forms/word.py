import re

WORD = re.compile(r"[A-Za-z\w]+")
