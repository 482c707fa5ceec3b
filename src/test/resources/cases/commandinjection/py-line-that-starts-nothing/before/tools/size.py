def size(files):
    return len(files)
