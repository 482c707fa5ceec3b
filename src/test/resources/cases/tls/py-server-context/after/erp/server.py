import socket
import ssl


def serve(port):
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    ctx.load_cert_chain("server.pem", "server.key")
    listener = socket.create_server(("127.0.0.1", port))
    return ctx.wrap_socket(listener, server_side=True)
