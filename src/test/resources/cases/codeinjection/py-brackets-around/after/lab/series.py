from ast import literal_eval


def series(line):
    numbers = literal_eval("[" + line + "]")
    return sum(numbers) / len(numbers)
