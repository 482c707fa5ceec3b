import datetime
import os
import tempfile
import unittest

from warehouse import barcode, coldstore, deliveries, door, edi, inventory, planning, rules


class BarnTest(unittest.TestCase):
    def test_barcodes(self):
        assert barcode.read(barcode.make(815)) == 815
        with self.assertRaises(ValueError):
            barcode.read("12345678")

    def test_thermometer(self):
        meter = coldstore.Thermometer()
        meter.take(b"north=7.5")
        meter.take(b"south=4")
        meter.take(b"nonsense")
        assert meter.alarms() == ["north"]

    def test_delivery_notes(self):
        assert deliveries.read_note('<note><line article="11" grams="500"/></note>') == [("11", 500)]

    def test_edi(self):
        assert edi.read('<orders><order no="1" article="11"/></orders>') == [("1", "11")]

    def test_door_codes(self):
        codes = door.codes(["mia", "tom"])
        assert sorted(codes) == ["mia", "tom"]
        assert all(len(code) == 8 and code.isdigit() for code in codes.values())
        assert door.weekly_master("s", datetime.date(2024, 10, 2)) == door.weekly_master("s", datetime.date(2024, 10, 3))
        assert door.door_key() < 2**64

    def test_inventory(self):
        assert len(inventory.draw_sample(range(100))) == 10
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "count")
            inventory.save(path, {"11": 3})
            assert inventory.resume(path) == {"11": 3}
        assert inventory.difference({"11": 3}, {"11": 4}) == {"11": -1}

    def test_planning(self):
        vans = planning.fill([("leek", 5), ("kale", 4), ("beet", 3)], 8)
        assert len(vans) == 2
        assert planning.spread(vans) == 4
        with self.assertRaises(AssertionError):
            planning.fill([("pumpkin", 9)], 8)

    def test_rules(self):
        assert rules.matches("grams > 10", {"grams": 20})
        assert rules.defaults("[(1, 'A')]") == [(1, "A")]
