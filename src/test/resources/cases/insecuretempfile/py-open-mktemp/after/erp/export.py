import tempfile


def export(rows):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".csv", delete=False) as file:
        for row in rows:
            file.write(",".join(row) + "\n")
        return file.name
