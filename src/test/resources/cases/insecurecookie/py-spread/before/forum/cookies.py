def set_all(response, options):
    response.set_cookie("tracking", "1", **options)
