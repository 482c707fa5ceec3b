def check(request):
    host = request.headers["Host"]
    if not host.endswith("example.edu"):
        raise PermissionError(host)
    return host
