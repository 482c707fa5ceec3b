from django.db import connection
from django.shortcuts import redirect


def archive(request):
    ids = request.POST.getlist("ids")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE records SET archived = true WHERE id IN (" + ", ".join(["%s"] * len(ids)) + ") AND locked = false", list(ids))
    return redirect("records:search")
