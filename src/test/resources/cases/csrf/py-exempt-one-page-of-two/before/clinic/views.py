from django.shortcuts import render
from django.views.decorators import csrf


@csrf.csrf_exempt
def intake(request):
    return render(request, "intake.html", {"complaint": request.POST.get("complaint")})
