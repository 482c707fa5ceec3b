import re

RULE = re.compile(r"^(api\.example\.com|api\.example\.de)$", re.I)
