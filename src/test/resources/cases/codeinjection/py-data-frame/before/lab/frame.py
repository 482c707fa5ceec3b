import pandas


def total(path, text):
    frame = pandas.read_csv(path)
    frame["total"] = frame.eval(text)
    return frame
