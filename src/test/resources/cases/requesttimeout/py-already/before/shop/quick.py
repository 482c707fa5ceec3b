import requests

print(requests.head("https://example.com", timeout=(3, 10)).status_code)
