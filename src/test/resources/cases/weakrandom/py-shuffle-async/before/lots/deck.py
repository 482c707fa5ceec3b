import random


async def deal(deck):
    random.shuffle(deck)
    return deck[:5], random.sample(deck, 2)
