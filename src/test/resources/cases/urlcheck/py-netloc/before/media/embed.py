from urllib.parse import urlparse


def is_ours(address):
    return "video.example.com" in urlparse(address).netloc
