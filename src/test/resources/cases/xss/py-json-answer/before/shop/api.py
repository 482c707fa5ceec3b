from flask import Response, request


def api():
    return Response('{"name": "%s"}' % request.args["name"], mimetype="application/json")
