from race.models import Entry


def entries(rider):
    found = Entry.objects.extra(where=["rider = %s", "paid"], params=[rider])
    return list(found)
