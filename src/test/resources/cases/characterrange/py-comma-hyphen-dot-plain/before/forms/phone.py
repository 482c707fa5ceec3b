import re

PHONE = re.compile("^[0-9 ,-.]+$")
