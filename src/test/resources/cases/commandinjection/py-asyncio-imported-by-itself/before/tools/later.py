from asyncio import create_subprocess_shell


async def later(host):
    process = await create_subprocess_shell(f"ping -c 1 {host}")
    return await process.wait()
