import yaml


def documents(streams, **options):
    for stream in streams:
        yield yaml.load(stream, **options)
