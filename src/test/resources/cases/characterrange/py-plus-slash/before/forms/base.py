import re

BASE = re.compile("[A-Za-z0-9+-/]+")
