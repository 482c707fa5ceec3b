from cryptography.hazmat.primitives.asymmetric import dsa as d


async def new():
    return d.generate_private_key(2048)
