import unittest
from decimal import Decimal

from growers.fields import plans, soil
from growers.notes import feeds, sharing


class GrowersTest(unittest.TestCase):
    def test_plans(self):
        assert plans.rotation(["leek", "kale"], 3) == ["leek", "kale", "leek"]
        assert plans.seed_needed(Decimal("1.5"), 4) == Decimal("6.0")
        with self.assertRaises(AssertionError):
            plans.rotation([], 1)

    def test_soil(self):
        assert soil.of_text("<lab><sample/><sample/></lab>") == 2

    def test_sharing(self):
        assert len(sharing.invitation()) == 16
        assert len(sharing.pin()) == 4

    def test_feeds(self):
        assert feeds.titles("<rss><title>Frost</title></rss>") == ["Frost"]
