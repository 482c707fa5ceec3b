from shop.models import Article


def matching(word, **options):
    """Articles with a word in their names."""
    return Article.objects.extra(where=["name LIKE '%s'" % word], **options)
