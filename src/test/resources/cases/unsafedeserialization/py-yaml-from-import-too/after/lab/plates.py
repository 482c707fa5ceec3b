from yaml import FullLoader, safe_load_all


def plates(text):
    for plate in safe_load_all(text):
        yield plate["name"]
