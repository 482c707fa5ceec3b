import re

USER = re.compile(r"^[A-z][0-9]{4}$")
