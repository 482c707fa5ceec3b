import tarfile
import zipfile

import yaml

from jobs.app import app


@app.task
def catalogue(archive, folder):
    with tarfile.open(archive, "r:gz") as tar:
        for member in tar.getmembers():
            if member.isfile():
                tar.extract(member, folder)
    with open(folder + "/catalogue.yml") as handle:
        return yaml.unsafe_load(handle)


@app.task
def pictures(archive, folder):
    zipfile.ZipFile(archive).extractall(folder)


@app.task
def rates(text):
    return yaml.load(text, yaml.UnsafeLoader)
