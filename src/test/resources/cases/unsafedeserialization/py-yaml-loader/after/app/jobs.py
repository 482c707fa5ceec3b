import yaml


def jobs(text):
    for document in yaml.safe_load_all(text):
        yield document["job"]
