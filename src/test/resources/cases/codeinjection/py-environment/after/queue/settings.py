import os
from ast import literal_eval

RETRIES = literal_eval(os.environ.get("RETRIES", "[1, 5, 30]"))
