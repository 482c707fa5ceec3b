import csv
import subprocess

from django.db import connection
from django.http import HttpResponse


def year(request, year):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, SUM(grams) FROM fields_harvest WHERE to_char(day, 'YYYY') = '{}' GROUP BY name".format(year))
        writer.writerows(cursor)
    return response


def pdf(path, paper="a4"):
    subprocess.check_call("libreoffice --headless --convert-to pdf " + path, shell=True)
    subprocess.check_call(["pdfjam", "--paper", paper, path])
