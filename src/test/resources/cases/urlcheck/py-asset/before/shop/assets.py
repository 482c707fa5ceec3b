def is_ours(asset):
    if "cdn.books.example.com" in asset:
        return True
    return asset.startswith("/static/")
