import os
import sqlite3
import tempfile
import unittest

from jobs import labels, metrics, payments, reports


class JobsTest(unittest.TestCase):
    def test_numbers_differ(self):
        found = labels.numbers(["a", "b", "c"])
        assert sorted(found.values()) == [100, 101, 102]

    def test_pickup_codes(self):
        assert all(1000 <= code < 10000 for code in labels.pickup_codes(["a", "b"]).values())

    def test_payments(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "debits.xml")
            payments.write(path, [(1, "Mia & Tom", "DE00", 1250)])
            assert "Mia &amp; Tom" in open(path).read()
            with open(path, "w") as handle:
                handle.write("<answer><refused no='7'/></answer>")
            assert payments.answer(path) == [7]

    def test_reports(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "shop.db")
            db = sqlite3.connect(path)
            db.executescript("CREATE TABLE tour (driver TEXT, stop INTEGER, late INTEGER); CREATE TABLE tour_stop (tour TEXT, day TEXT, customer TEXT);")
            db.execute("INSERT INTO tour VALUES ('kim', 1, 0), ('lou', 2, 5)")
            db.execute("INSERT INTO tour_stop VALUES ('north', 'mon', 'mia')")
            db.commit()
            db.close()
            assert reports.of_driver(path, "kim") == [(1, 0)]
            assert reports.customers_of(path, "north", "mon") == [("mia",)]

    def test_counter(self):
        metrics.Counter().count("boxes")
