import unittest

from routing import gpx, history, optimise

TRACK = '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></gpx>'


class RoutingTest(unittest.TestCase):
    def test_history(self):
        seen = history.History()
        seen.add("north", 1, 2, "08:00")
        seen.add("north", 1, 3, "09:00")
        seen.add("south", 5, 5, "09:30")
        assert seen.last("north") == (1.0, 3.0)
        assert seen.between("north", "07:00", "08:30") == [(1.0, 2.0)]

    def test_shorter(self):
        tour = [(0, 0), (5, 5), (1, 1), (6, 6)]
        assert optimise.length(optimise.improve(tour)) <= optimise.length(tour)

    def test_gpx(self):
        assert gpx.from_text(TRACK) == 2
