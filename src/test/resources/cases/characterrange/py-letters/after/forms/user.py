import re

USER = re.compile(r"^[A-Za-z_][0-9]{4}$")
