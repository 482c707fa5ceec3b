import unittest

from billing import sepa


class SepaTest(unittest.TestCase):
    def test_reference(self):
        assert sepa.mandate_reference(17).startswith("ML-17-")

    def test_message_id(self):
        assert len(sepa.message_id(["a", "b"])) == 30

    def test_statuses(self):
        assert sepa.statuses("<a><status id='1'>ok</status></a>") == {"1": "ok"}
