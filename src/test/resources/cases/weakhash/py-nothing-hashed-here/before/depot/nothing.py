import zlib


def checksum(password_file: bytes) -> int:
    return zlib.crc32(password_file)
