import socket

door = socket.socket()
door.bind(('', 4711))
