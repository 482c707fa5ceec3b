import asyncio


async def scan(host, port: int):
    process = await asyncio.create_subprocess_shell(f"nmap -p {port} {host}", stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    return out
