from race.models import Entry


def ranks(points):
    return Entry.objects.extra(select={"rank": "SELECT COUNT(*) FROM e WHERE points > " + points})
