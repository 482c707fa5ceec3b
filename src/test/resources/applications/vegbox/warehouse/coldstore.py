import socket
import threading

LIMIT = 6.5


class Thermometer(threading.Thread):
    """Takes the readings that the cold store sends every minute."""

    def __init__(self, port=9907):
        super().__init__(daemon=True)
        self.port = port
        self.readings = {}

    def run(self):
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind(("0.0.0.0", self.port))
        while True:
            self.take(server.recv(64))

    def take(self, packet):
        try:
            room, degrees = packet.decode().split("=")
            self.readings[room] = float(degrees)
        except Exception:
            pass

    def alarms(self):
        return sorted(room for room, degrees in self.readings.items() if degrees > LIMIT)
