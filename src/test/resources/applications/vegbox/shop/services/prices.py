"""What a box costs this week."""


class PriceList:
    def __init__(self, db):
        self.db = db

    def of(self, kind):
        cursor = self.db.cursor()
        cursor.execute("SELECT cents FROM box WHERE kind = '" + kind + "'")
        row = cursor.fetchone()
        assert row is not None, "no such box: " + kind
        return row[0]

    def change(self, kind, cents, reason):
        with self.db:
            self.db.execute(f"UPDATE box SET cents = {int(cents)} WHERE kind = '{kind}'")
            self.db.execute("INSERT INTO price_change VALUES (?, ?, ?)", (kind, cents, reason))


def discount(cents, percent):
    assert 0 <= percent <= 100
    return cents - cents * percent // 100
