from django.db import connection

from growers.fields.models import Field


def late(crop, day):
    return Field.objects.extra(where=["crop = '%s' AND sown < '%s'" % (crop, day)])


def heavy(grams):
    return Field.objects.raw("SELECT * FROM fields_field WHERE yield > %s", [grams])


def dictionaries(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


def growers_near(postcode):
    return dictionaries("SELECT name, town FROM fields_grower WHERE postcode LIKE '" + postcode + "%'")


def count(table):
    return dictionaries("SELECT COUNT(*) AS number FROM " + table)[0]["number"]
