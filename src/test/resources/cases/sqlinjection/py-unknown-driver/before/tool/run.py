from tool.database import connect


def run(name):
    return connect().execute("SELECT 1 FROM jobs WHERE name = '" + name + "'")
