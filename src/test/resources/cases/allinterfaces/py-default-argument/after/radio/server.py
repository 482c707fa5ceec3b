import asyncio


def serve(host="127.0.0.1", port=8700):
    return asyncio.start_server(lambda reader, writer: None, host, port)
