import ssl


def connect(host, version=ssl.PROTOCOL_TLS):
    return ssl.SSLContext(version), host
