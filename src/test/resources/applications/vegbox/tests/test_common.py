import os
import tempfile
import unittest

from common import cache, paths, retry, signing, units


class CacheTest(unittest.TestCase):
    def test_what_is_put_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            store = cache.FileCache(folder)
            store.put("week", {"boxes": 12})
            assert store.get("week") == {"boxes": 12}
            assert store.get("other") is None
            store.clear()
            assert store.get("week") is None


class PathsTest(unittest.TestCase):
    def test_upload_name(self):
        self.assertEqual(paths.upload_name("../../Leek & Kale.JPG"), "LeekKale.jpg")

    def test_scratch(self):
        name = paths.scratch(".csv")
        self.assertTrue(name.endswith(".csv"))
        if os.path.exists(name):
            os.unlink(name)

    def test_photo(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.jpg"), "wb") as handle:
                handle.write(b"picture")
            assert paths.photo(folder, "a.jpg") == b"picture"


class SigningTest(unittest.TestCase):
    def test_sign(self):
        mark = signing.sign(b"k", 1, "box")
        assert signing.check(b"k", mark, 1, "box")
        assert not signing.check(b"k", mark, 2, "box")


class UnitsTest(unittest.TestCase):
    def test_grams(self):
        assert units.grams("1,5", "kg") == 1500
        with self.assertRaises(units.Unknown):
            units.grams(1, "bushel")


class RetryTest(unittest.TestCase):
    def test_third_time(self):
        calls = []

        @retry.retry(times=3, pause=0)
        def shaky():
            calls.append(1)
            if len(calls) < 3:
                raise OSError("line busy")
            return "through"

        assert shaky() == "through"
