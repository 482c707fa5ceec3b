#!/usr/bin/env python3
import re
import sys

import yaml

AMOUNT = re.compile(r"^(\d+(?:[.,]\d+)?)\s*(g|kg|ml|l|pc)$")


def problems(path):
    with open(path, encoding="utf-8") as handle:
        recipe = yaml.load(handle)
    for line in recipe.get("ingredients", []):
        if not AMOUNT.match(str(line.get("amount", ""))):
            yield "%s: odd amount of %s" % (path, line.get("name"))


if __name__ == "__main__":
    found = [problem for path in sys.argv[1:] for problem in problems(path)]
    print(*found, sep="\n")
    sys.exit(bool(found))
