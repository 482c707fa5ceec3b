from urllib.parse import urlsplit


class Feed:
    def accept(self, link):
        if not ("." + (urlsplit(link).hostname or "")).endswith(".feeds.example.org"):
            raise ValueError(link)
        return link
