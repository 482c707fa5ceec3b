class Taken(Exception):
    message = "the bed is taken"


def answer(work):
    try:
        return work()
    except Taken as error:
        return {"error": error.message}, 409
