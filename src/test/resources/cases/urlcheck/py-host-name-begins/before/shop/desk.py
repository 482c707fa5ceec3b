def is_desk(request):
    if request.host.startswith("desk.example.com"):
        return True
    return False
