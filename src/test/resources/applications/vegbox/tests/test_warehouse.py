import unittest

from warehouse import articles, crates, db, movements, report, search, staff


class WarehouseTest(unittest.TestCase):
    def setUp(self):
        self.db = db.connect()
        self.articles = articles.Articles(self.db)
        self.articles.add("11", "Leek", cents=250, grower="Ottens")
        self.articles.add("12", "Green kale", cents=310, grower="O'Hara")
        self.crate = crates.put_in(self.db, "11", 12000, "A1", "2024-10-04")

    def tearDown(self):
        self.db.close()

    def test_by_name(self):
        assert self.articles.by_name("ee") == [("12", "Green kale"), ("11", "Leek")]
        self.assertEqual(self.articles.by_name("turnip"), [])

    def test_price(self):
        self.assertEqual(self.articles.price("11"), 250)
        self.assertIsNone(self.articles.price("99"))
        self.articles.reprice("11", 275)
        self.assertEqual(self.articles.price("11"), 275)

    def test_of_grower(self):
        self.assertEqual(self.articles.of_grower("Ottens"), ["11"])

    def test_shelves(self):
        assert crates.on_shelf(self.db, "A1") == [self.crate]
        assert crates.on_shelf(self.db, "A1", "12") == []
        assert crates.expired(self.db, "2024-10-05") == [self.crate]

    def test_take_out(self):
        crates.take_out(self.db, self.crate, "mia")
        assert crates.stock(self.db) == {}
        journal = movements.Journal(self.db)
        assert journal.of("mia") == [movements.Movement(self.crate, "out", "mia")]
        assert journal.count() == 1

    def test_staff(self):
        staff.hire(self.db, "mia", "4711")
        assert staff.login(self.db, "mia", "4711") == "picker"
        assert staff.login(self.db, "mia", "0000") is None
        assert staff.roles(self.db, "picker") == ["mia"]
        staff.rename(self.db, "mia", "mia k.")
        assert staff.roles(self.db, "picker") == ["mia k."]

    def test_search(self):
        assert [row["no"] for row in search.search(self.db, "kale")] == ["12"]
        assert [row["no"] for row in search.search(self.db, "", grower="Ottens")] == ["11"]
        assert search.suggest(self.db, "Le") == ["Leek"]

    def test_report(self):
        assert "<td>11</td><td>12000</td>" in report.weekly(self.db, 2024, 40)
        assert [tuple(row) for row in report.totals(self.db, "shelf")] == [("A1", 1)]
