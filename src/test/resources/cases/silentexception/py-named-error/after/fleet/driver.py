import logging

LOG = logging.getLogger("fleet")


class Driver:
    async def greet(self, channel):
        try:
            await channel.send("hello")
        except Exception as error:
            LOG.warning("Ignored an error in greet", exc_info=True)
