def litres(rows):
    total = 0
    for row in rows:
        try:
            total += float(row["litres"])
        except:
            pass
    return total
