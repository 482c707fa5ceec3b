import re

PATTERN = re.compile(r"https://login\.example\.edu/back")
