def without_ads(links):
    return [link for link in links if link.find("ads.example.com") < 0]
