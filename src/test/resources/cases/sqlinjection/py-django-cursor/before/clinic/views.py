from django.db import connection
from django.http import JsonResponse


def visits(request):
    doctor = request.GET["doctor"]
    with connection.cursor() as cursor:
        sql = "SELECT id FROM visits WHERE doctor = '%s' AND state LIKE 'o%%'" % doctor
        cursor.execute(sql)
        return JsonResponse({"visits": cursor.fetchall()})
