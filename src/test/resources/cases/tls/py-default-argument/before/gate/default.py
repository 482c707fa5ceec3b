import ssl


def connect(host, version=ssl.PROTOCOL_SSLv3):
    return ssl.SSLContext(version), host
