import csv

from django.core.management.base import BaseCommand
from django.db import connection


class Command(BaseCommand):
    help = "Reads a table of the week's harvest."

    def add_arguments(self, parser):
        parser.add_argument("table")

    def handle(self, *args, **options):
        with open(options["table"], newline="") as handle, connection.cursor() as cursor:
            for row in csv.DictReader(handle):
                cursor.execute("INSERT INTO fields_harvest (field_id, day, grams) VALUES (%s, '%s', %s)" % (int(row["field"]), row["day"], int(row["grams"])))
