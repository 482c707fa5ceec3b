import os
import tarfile
import tempfile
import unittest

from common import archives, csvdata, dates, xmlfeed


class XmlTest(unittest.TestCase):
    def test_prices(self):
        feed = "<prices><article no='11'><cents>250</cents></article></prices>"
        assert xmlfeed.read_prices(feed) == {"11": 250}

    def test_broken(self):
        with self.assertRaises(xmlfeed.PriceListError):
            xmlfeed.read_prices("<prices>")


class CsvTest(unittest.TestCase):
    def test_settings(self):
        self.assertEqual(csvdata.settings("boxes,3\nname,'Marrow'\ndays,\"[1, 2]\"\n"), {"boxes": 3, "name": "Marrow", "days": [1, 2]})

    def test_rows(self):
        assert csvdata.rows("no;name\n1;Leek\n") == [{"no": "1", "name": "Leek"}]


@unittest.skipUnless(hasattr(tarfile, "data_filter"), "this Python is too old to filter archives")
class ArchiveTest(unittest.TestCase):
    def test_what_is_packed_can_be_unpacked(self):
        with tempfile.TemporaryDirectory() as folder:
            photos = os.path.join(folder, "photos")
            os.mkdir(photos)
            with open(os.path.join(photos, "leek.txt"), "w") as handle:
                handle.write("a leek")
            archives.pack(photos, os.path.join(folder, "p.tar.gz"))
            out = os.path.join(folder, "out")
            os.mkdir(out)
            assert archives.unpack_tar(os.path.join(folder, "p.tar.gz"), out) == ["photos"]


class DatesTest(unittest.TestCase):
    def test_holidays(self):
        self.assertEqual(len(dates.holidays(["2024-05-01 # May", "nonsense", "03.10.2024"])), 2)
