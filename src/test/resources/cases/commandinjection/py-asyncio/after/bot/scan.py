import asyncio


async def scan(host, port: int):
    process = await asyncio.create_subprocess_exec("nmap", "-p", str(port), str(host), stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    return out
