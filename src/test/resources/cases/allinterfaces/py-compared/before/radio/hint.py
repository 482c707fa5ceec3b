def url(host, port):
    if host == "0.0.0.0":
        host = "localhost"
    return "http://%s:%d" % (host, port)
