from django.core.management.base import BaseCommand
from django.db import connection


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("--author")

    def handle(self, *args, author=None, **options):
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM notes_note WHERE draft AND author = '{author}'")
            self.stdout.write("%d gone" % cursor.rowcount)
