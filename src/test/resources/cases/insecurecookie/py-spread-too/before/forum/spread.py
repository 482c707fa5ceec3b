OPTIONS = {"secure": True}


def answer(response):
    response.set_cookie("a", "b", **OPTIONS)
