import asyncio
import tarfile


async def unpack(path, folder):
    loop = asyncio.get_running_loop()
    with tarfile.open(path) as tar:
        await loop.run_in_executor(None, tar.extractall, folder)
