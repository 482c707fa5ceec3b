from race.models import Entry


def entries(rider):
    found = Entry.objects.extra(where=["rider = '%s'" % rider, "paid"])
    return list(found)
