import re

RIGHT = re.compile("^[A-Za-z]+$")
