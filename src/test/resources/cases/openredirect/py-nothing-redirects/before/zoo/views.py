from django.shortcuts import redirect, render


def page(request):
    return render(request, "page.html", {"next": request.GET.get("next")})


def leave(request):
    return redirect("/")
