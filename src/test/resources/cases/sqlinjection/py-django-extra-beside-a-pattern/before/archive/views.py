from django.shortcuts import render

from archive.models import Record


def records(request):
    box = request.GET.get("box", "")
    found = Record.objects.extra(
        where=[
            "signature LIKE 'A-%'",
            "box = '{}'".format(box),
        ]
    )
    return render(request, "records.html", {"records": found})
