import unittest

from common import money


class MoneyTest(unittest.TestCase):
    def test_cents(self):
        self.assertEqual(money.cents("12,50 €"), 1250)
        self.assertEqual(money.cents("3"), 300)

    def test_euros(self):
        self.assertEqual(money.euros(1205), "12,05 €")

    def test_shares_add_up(self):
        self.assertEqual(sum(money.share(1000, 3)), 1000)

    def test_nothing_to_share(self):
        with self.assertRaises(AssertionError):
            money.share(10, 0)
