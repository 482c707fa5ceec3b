from decimal import Decimal
from unittest import TestCase

from growers.fields.plans import rotation, seed_needed


class PlanTest(TestCase):
    def test_rotation(self):
        assert rotation(["leek", "kale"], 3) == ["leek", "kale", "leek"]

    def test_seed(self):
        assert seed_needed(Decimal("1.5"), 4) == Decimal("6.0")
