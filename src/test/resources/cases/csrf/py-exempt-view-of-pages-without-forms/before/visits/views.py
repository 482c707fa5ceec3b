from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt

from visits.models import Visit


@csrf_exempt
def cancel(request):
    Visit.objects.filter(pk=request.POST["visit"]).delete()
    return redirect("visits")
