import http.client


def ask(host, context):
    connection = http.client.HTTPSConnection(host, timeout=5, context=context)
    connection.request("GET", "/version")
    return connection.getresponse().read()
