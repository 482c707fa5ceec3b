import re

ASCII = re.compile("^[ -~]*$")
