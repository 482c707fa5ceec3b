def series(line):
    numbers = eval("[" + line + "]")
    return sum(numbers) / len(numbers)
