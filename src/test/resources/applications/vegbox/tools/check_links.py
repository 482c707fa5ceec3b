#!/usr/bin/env python3
"""Tells which links on the growers' pages lead nowhere."""
import re
import sys
import urllib.error
import urllib.request

LINK = re.compile(r'href="(https?://[^"]+)"')


def links(page):
    return LINK.findall(page)


def is_alive(url):
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status < 400
    except urllib.error.URLError:
        return False


if __name__ == "__main__":
    for link in links(sys.stdin.read()):
        if not is_alive(link):
            print(link)
