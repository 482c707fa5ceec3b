import re

STREET = re.compile(r"[\w ,-.]+")
