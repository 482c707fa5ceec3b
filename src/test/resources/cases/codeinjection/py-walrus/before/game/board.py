def board():
    if (size := eval(input("Size: "))) > 3:
        return [[0] * size for _ in range(size)]
    return []
