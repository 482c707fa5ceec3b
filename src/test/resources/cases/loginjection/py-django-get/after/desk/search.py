import logging

from django.shortcuts import render

logger = logging.getLogger(__name__)


def search(request):
    logged_GET = str(request.GET.get("q")).replace("\r", " ").replace("\n", " ")
    logged_pk = str(request.user.pk).replace("\r", " ").replace("\n", " ")
    logger.info("search for %s by %s", logged_GET, logged_pk)
    return render(request, "search.html")
