import random
import secrets


async def deal(deck):
    secrets.SystemRandom().shuffle(deck)
    return deck[:5], random.sample(deck, 2)
