import re

MAIL = re.compile(r"^([a-z]|[a-z0-9])+@")
