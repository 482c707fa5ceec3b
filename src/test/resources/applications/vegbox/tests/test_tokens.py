import string
import unittest

from common import tokens


class TokensTest(unittest.TestCase):
    def test_link_tokens_differ(self):
        self.assertNotEqual(tokens.link_token(), tokens.link_token())
        self.assertEqual(len(tokens.link_token(12)), 12)

    def test_short_code(self):
        for _ in range(50):
            code = tokens.short_code()
            self.assertEqual(len(code), 6)
            self.assertTrue(set(code) <= set(string.digits))

    def test_reset_token_is_hexadecimal(self):
        int(tokens.reset_token(17), 16)

    def test_etag(self):
        assert tokens.etag(b"leek") == tokens.etag(b"leek")
        assert tokens.etag(b"leek") != tokens.etag(b"kale")
