class Articles:
    def __init__(self, connection):
        self.connection = connection

    def add(self, no, name, unit="kg", cents=0, grower=""):
        self.connection.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?)", (no, name, unit, cents, grower))
        self.connection.commit()

    def by_name(self, name):
        cursor = self.connection.execute("SELECT no, name FROM article WHERE name LIKE '%" + name + "%' ORDER BY name")
        return [(row["no"], row["name"]) for row in cursor]

    def of_grower(self, grower):
        cursor = self.connection.cursor()
        cursor.execute("SELECT no FROM article WHERE grower = '%s'" % grower)
        return [row[0] for row in cursor.fetchall()]

    def price(self, no):
        row = self.connection.execute(f"SELECT cents FROM article WHERE no = '{no}'").fetchone()
        return row[0] if row else None

    def reprice(self, no, cents):
        self.connection.execute("UPDATE article SET cents = {} WHERE no = '{}'".format(cents, no))
        self.connection.commit()
