from shop.models import Article


def scarce(supplier, least):
    articles = Article.objects.filter(active=True)
    return articles.extra(where=["stock < %s", "supplier = '" + supplier + "'"], params=[least])
