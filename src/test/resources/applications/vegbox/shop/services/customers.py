from dataclasses import dataclass


@dataclass
class Customer:
    id: int
    name: str
    town: str


class Customers:
    COLUMNS = "id, name, town"

    def __init__(self, db):
        self.db = db

    def _all(self, where, *values):
        return [Customer(*row) for row in self.db.execute("SELECT " + self.COLUMNS + " FROM customer WHERE " + where, values)]

    def in_town(self, town):
        return self._all("town = ?", town)

    def named(self, name):
        return [Customer(*row) for row in self.db.execute(f"SELECT {self.COLUMNS} FROM customer WHERE name = '{name}'")]

    def paused(self, week: str):
        query = """
            SELECT c.id, c.name, c.town
            FROM customer c JOIN pause p ON p.customer = c.id
            WHERE p.week = '%s'
            ORDER BY c.name
        """ % week
        return [Customer(*row) for row in self.db.execute(query)]

    def many(self, ids):
        marks = ", ".join("?" for _ in ids)
        return [Customer(*row) for row in self.db.execute("SELECT id, name, town FROM customer WHERE id IN (" + marks + ")", ids)]
