import yaml


def jobs(text):
    for document in yaml.load_all(text, Loader=yaml.FullLoader):
        yield document["job"]
