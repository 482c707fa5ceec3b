import logging

from django.db import connection
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render

from growers.fields.models import Field, Grower

log = logging.getLogger(__name__)


def index(request):
    crop = request.GET.get("crop", "")
    fields = Field.objects.raw("SELECT * FROM fields_field WHERE crop = '%s'" % crop)
    return render(request, "fields/index.html", {"fields": fields})


def harvest(request, pk):
    field = get_object_or_404(Field, pk=pk)
    with connection.cursor() as cursor:
        cursor.execute("SELECT day, grams FROM fields_harvest WHERE field_id = %s ORDER BY day", [field.pk])
        rows = cursor.fetchall()
    return JsonResponse({"harvest": rows})


def by_town(request):
    town = request.GET["town"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM fields_grower WHERE town = '" + town + "'")
        names = [row[0] for row in cursor.fetchall()]
    return HttpResponse("<ul>" + "".join("<li>%s</li>" % name for name in names) + "</ul>")


def rename(request, pk):
    grower = get_object_or_404(Grower, pk=pk)
    grower.name = request.POST["name"]
    grower.save()
    return redirect(request.POST.get("next", "/fields/"))
