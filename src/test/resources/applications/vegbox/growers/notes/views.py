from django.db.models.expressions import RawSQL
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.safestring import mark_safe

from growers.notes.models import Note


def show(request, link):
    note = Note.objects.get(link=link)
    return render(request, "notes/show.html", {"note": note, "title": mark_safe("<h1>" + note.title + "</h1>")})


def search(request):
    words = request.GET.get("q", "")
    notes = Note.objects.annotate(rank=RawSQL("SELECT COUNT(*) FROM notes_word WHERE word = '%s'" % words, [])).order_by("-rank")
    return render(request, "notes/search.html", {"notes": notes})


def preview(request):
    return HttpResponse("<h1>" + request.POST["title"] + "</h1>")


def out(request):
    return HttpResponseRedirect(request.GET["to"])
