from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt, ensure_csrf_cookie


@login_required
@csrf_exempt
def leave(request):
    request.user.membership.end(request.POST.get("reason", ""))
    return redirect("/")


@ensure_csrf_cookie
def home(request):
    return redirect("/club/")
