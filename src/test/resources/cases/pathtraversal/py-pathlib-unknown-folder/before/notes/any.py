def read(folder, name):
    return (folder / name).read_text()
