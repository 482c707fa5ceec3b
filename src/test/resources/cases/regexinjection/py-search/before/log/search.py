import re

from flask import request


def found(lines):
    return [line for line in lines if re.search(request.args["q"], line)]
