import os

RETRIES = eval(os.environ.get("RETRIES", "[1, 5, 30]"))
