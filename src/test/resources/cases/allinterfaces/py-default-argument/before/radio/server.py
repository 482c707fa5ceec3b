import asyncio


def serve(host="0.0.0.0", port=8700):
    return asyncio.start_server(lambda reader, writer: None, host, port)
