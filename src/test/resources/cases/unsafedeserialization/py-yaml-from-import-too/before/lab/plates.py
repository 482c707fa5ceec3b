from yaml import FullLoader, load_all


def plates(text):
    for plate in load_all(text, Loader=FullLoader):
        yield plate["name"]
