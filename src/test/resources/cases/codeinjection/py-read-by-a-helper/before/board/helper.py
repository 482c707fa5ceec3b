def row(stream):
    line = stream.readline()
    return eval(line)
