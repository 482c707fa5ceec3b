"""Tables that the office keeps in a spreadsheet."""
import csv
import io


def rows(text, delimiter=";"):
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return [{(key or "").strip(): (value or "").strip() for key, value in row.items()} for row in reader]


def settings(text):
    """Two columns: name, and a value as Python writes it: 3, 'ab', [1, 2]."""
    found = {}
    for line in csv.reader(io.StringIO(text)):
        if len(line) == 2:
            found[line[0]] = eval(line[1])
    return found


def write(rows, columns):
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
