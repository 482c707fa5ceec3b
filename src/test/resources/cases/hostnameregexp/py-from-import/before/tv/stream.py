from re import fullmatch


def is_stream(url):
    return fullmatch('https?://stream.example.tv/.+', url)
