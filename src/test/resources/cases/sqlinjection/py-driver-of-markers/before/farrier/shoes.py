class Shoes:
    def __init__(self, db):
        self.db = db

    def add(self, horse, size):
        self.db.execute("INSERT INTO shoe (horse, size) VALUES (?, ?)", (horse, size))

    def remove(self, horse):
        self.db.execute(f"DELETE FROM shoe WHERE horse = '{horse}'")
