def is_desk(request):
    host = request.get_host()
    return ("." + host.partition(":")[0]).endswith(".example.com")
