from flask import request


def track():
    return f"<script>var page = '{request.args['page']}';</script>"
