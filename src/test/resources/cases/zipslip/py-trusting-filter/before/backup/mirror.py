import tarfile

tar = tarfile.open("mirror.tar")
tar.extractall(path="mirror", filter="fully_trusted")
