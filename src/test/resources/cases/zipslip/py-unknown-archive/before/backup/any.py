def unpack(archive, folder):
    archive.extractall(folder)
