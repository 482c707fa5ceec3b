def is_desk(request):
    if ("." + request.host.partition(":")[0]).endswith(".desk.example.com"):
        return True
    return False
