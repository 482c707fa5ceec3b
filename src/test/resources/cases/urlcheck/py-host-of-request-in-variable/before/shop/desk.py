def is_desk(request):
    host = request.get_host()
    return "example.com" in host
