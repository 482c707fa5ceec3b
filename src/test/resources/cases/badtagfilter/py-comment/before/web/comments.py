import re

COMMENT = re.compile("<!--.*-->")
