"""The shop's services need no Flask; the package `shop` does, so they are loaded by their files."""
import importlib.util
import os
import sqlite3
import unittest

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "shop", "services")


def service(name):
    spec = importlib.util.spec_from_file_location("service_" + name, os.path.join(FOLDER, name + ".py"))
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


class ServicesTest(unittest.TestCase):
    def setUp(self):
        self.db = sqlite3.connect(":memory:")
        self.db.executescript(
            "CREATE TABLE box (kind TEXT, name TEXT, cents INTEGER); CREATE TABLE price_change (kind, cents, reason);"
            "CREATE TABLE customer (id INTEGER, name TEXT, town TEXT); CREATE TABLE pause (customer INTEGER, week TEXT);"
            "CREATE TABLE recipe (id INTEGER PRIMARY KEY, title TEXT, season TEXT); CREATE TABLE ingredient (recipe, name, amount);"
            "INSERT INTO box VALUES ('small', 'Small box', 1400); INSERT INTO customer VALUES (1, 'Mia', 'Rye'), (2, 'Tom', 'Hythe');"
            "INSERT INTO pause VALUES (2, '2024-40');"
        )

    def test_prices(self):
        prices = service("prices")
        found = prices.PriceList(self.db)
        assert found.of("small") == 1400
        found.change("small", 1500, "rain")
        assert found.of("small") == 1500
        with self.assertRaises(AssertionError):
            found.of("huge")
        assert prices.discount(1000, 15) == 850

    def test_customers(self):
        people = service("customers").Customers(self.db)
        assert [one.name for one in people.in_town("Rye")] == ["Mia"]
        assert [one.id for one in people.named("Tom")] == [2]
        assert [one.name for one in people.paused("2024-40")] == ["Tom"]
        assert [one.name for one in people.many([1])] == ["Mia"]

    def test_recipes(self):
        recipes = service("recipes")
        number = recipes.store(self.db, {"title": "Soup", "ingredients": [{"name": "leek", "amount": "500 g"}]})
        assert recipes.with_ingredient(self.db, "leek") == [number]
        assert recipes.scale(400, 2) == 200

    def test_tracking(self):
        tracking = service("tracking")
        assert tracking.position('{"lat": 1, "lon": 2}') == (1, 2)
        assert tracking.position("noise") is None
        assert tracking.positions(['{"van": "a", "lat": 1, "lon": 2}', "noise"]) == [("a", 1, 2)]

    def test_pricing_rules(self):
        rules = service("pricing_rules")
        assert rules.price("weight * 2", 3, "autumn") == 6
        assert rules.parameters("{'small': 3}") == {"small": 3}
