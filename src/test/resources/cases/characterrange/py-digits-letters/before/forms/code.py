import re

CODE = re.compile("[0-z]{6}")
