import aiohttp
from urllib.parse import urlparse

KNOWN_DOMAINS = frozenset(["news.example.com", "blog.example.com"])


def path(link):
    return urlparse(link).path


async def preview(link):
    async with aiohttp.ClientSession() as session:
        async with session.get(link) as answer:
            return await answer.text()
