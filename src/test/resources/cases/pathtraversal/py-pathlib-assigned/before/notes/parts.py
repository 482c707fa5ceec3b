from pathlib import Path


class Parts:
    FOLDER = Path(__file__).resolve().parent / "parts"

    def read(self, composer, name):
        part = self.FOLDER / composer / (name + ".pdf")
        return part.read_bytes()
