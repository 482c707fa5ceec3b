from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from clinic.models import Counter


@csrf_exempt
def arrived(request, ward):
    Counter.objects.get(ward=ward).step()
    return HttpResponse(status=204)
