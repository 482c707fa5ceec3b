import collections

Movement = collections.namedtuple("Movement", "crate what who")


class Journal:
    """Who took what, and when."""

    TABLE = "movement"

    def __init__(self, db):
        self.db = db

    def note(self, crate, what, who):
        self.db.execute("INSERT INTO movement (crate, what, by_whom) VALUES (?, ?, ?)", (crate, what, who))

    def of(self, who, limit=20):
        statement = "SELECT crate, what, by_whom FROM movement WHERE by_whom = '{0}' ORDER BY id DESC LIMIT {1}".format(who, int(limit))
        return [Movement(*row) for row in self.db.execute(statement)]

    def count(self):
        return self.db.execute("SELECT COUNT(*) FROM %s" % self.TABLE).fetchone()[0]
