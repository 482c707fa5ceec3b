def mentions(line):
    words = line.split()
    return "books.example.com" in words
