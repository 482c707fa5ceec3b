from http.client import HTTPSConnection

connection = HTTPSConnection("gate.example.com", timeout=5)
