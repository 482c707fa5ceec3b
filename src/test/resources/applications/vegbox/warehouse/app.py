import argparse
import sys

from warehouse import articles, crates, db


def main(argv=None):
    parser = argparse.ArgumentParser(prog="barn")
    parser.add_argument("--database", default="/var/lib/vegbox/barn.db")
    commands = parser.add_subparsers(dest="command", required=True)
    find = commands.add_parser("find")
    find.add_argument("words")
    shelf = commands.add_parser("shelf")
    shelf.add_argument("name")
    options = parser.parse_args(argv)
    connection = db.connect(options.database)
    if options.command == "find":
        for no, name in articles.Articles(connection).by_name(options.words):
            print(no, name)
    else:
        print(*crates.on_shelf(connection, options.name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
