import socket


class Counter:
    def __init__(self, host="127.0.0.1", port=8125):
        self.address = (host, port)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def count(self, name, by=1):
        try:
            self.socket.sendto(b"%s:%d|c" % (name.encode(), by), self.address)
        except Exception:
            pass

    def gauge(self, name, value):
        try:
            packet = "%s:%s|g" % (name, value)
            self.socket.sendto(packet.encode(), self.address)
        except:
            pass
