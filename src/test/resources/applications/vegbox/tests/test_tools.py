import sqlite3
import unittest

from tools import anonymise, find_customer, import_growers, make_vouchers, merge_customers, seed_data, simulate, stats


class ToolsTest(unittest.TestCase):
    def setUp(self):
        self.db = sqlite3.connect(":memory:")
        self.db.executescript(
            "CREATE TABLE customer (id INTEGER, name TEXT, street TEXT, phone TEXT, note TEXT);"
            "CREATE TABLE grower (name TEXT, town TEXT, kilos INTEGER);"
            "CREATE TABLE orders (customer INTEGER, kind TEXT, day TEXT);"
            "CREATE TABLE voucher (customer INTEGER); CREATE TABLE pause (customer INTEGER);"
        )

    def test_vouchers(self):
        code = make_vouchers.voucher()
        assert len(code) == 14 and code.count("-") == 2

    def test_growers_are_taken_over_once(self):
        rows = [{"name": "Ottens", "town": "Rye"}]
        assert import_growers.store(self.db, rows) == 0
        assert import_growers.store(self.db, rows) == 1

    def test_merge(self):
        self.db.execute("INSERT INTO customer (id, name) VALUES (1, 'a'), (2, 'b')")
        self.db.execute("INSERT INTO orders VALUES (2, 'small', '2024-10-01')")
        assert merge_customers.merge(self.db, 1, 2) == 1
        merge_customers.note(self.db, 1, "second bell")
        assert self.db.execute("SELECT id, note FROM customer").fetchall() == [(1, "second bell")]

    def test_stats(self):
        self.db.execute("INSERT INTO orders VALUES (1, 'small', '2024-10-01'), (2, 'small', '2023-10-01')")
        assert stats.boxes(self.db, "2024-01-01") == [("small", 1)]
        assert stats.of_day(self.db, "2024-10-01") == 1
        self.db.execute("INSERT INTO grower VALUES ('a', 'b', 3), ('c', 'd', 9)")
        assert stats.best(self.db, 1) == [("c",)]

    def test_lots(self):
        assert simulate.vans(56) == 2
        assert list(seed_data.customers(3)) == list(seed_data.customers(3))

    def test_alias(self):
        assert anonymise.alias("a") == anonymise.alias("a") != anonymise.alias("b")

    def test_find(self):
        assert callable(find_customer.find)
