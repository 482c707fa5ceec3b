"""The scales answer on a serial line behind a little box on the network."""
import socket
import telnetlib

HOST = "192.168.7.20"


def weigh(host=HOST, port=4001):
    with socket.create_connection((host, port), timeout=3) as line:
        line.sendall(b"W\r\n")
        answer = line.recv(32).decode("ascii").strip()
    sign, grams = answer[0], int(answer[1:].split()[0])
    return -grams if sign == "-" else grams


def reset_box(host=HOST):
    console = telnetlib.Telnet(host, 23, 5)
    console.read_until(b"> ")
    console.write(b"reboot\n")
    console.close()
