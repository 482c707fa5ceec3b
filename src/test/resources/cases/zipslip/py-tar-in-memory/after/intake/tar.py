import io
import tarfile


def unpack(body, folder):
    tarfile.open(fileobj=io.BytesIO(body)).extractall(path=folder, filter="data")
