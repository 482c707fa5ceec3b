import re

MAYBE = re.compile(r"^(\d+)*$")
