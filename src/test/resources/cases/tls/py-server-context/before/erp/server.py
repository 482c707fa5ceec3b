import socket
import ssl


def serve(port):
    ctx = ssl.SSLContext()
    ctx.load_cert_chain("server.pem", "server.key")
    listener = socket.create_server(("127.0.0.1", port))
    return ctx.wrap_socket(listener, server_side=True)
