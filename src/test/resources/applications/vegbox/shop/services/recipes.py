def store(db, recipe):
    cursor = db.execute("INSERT INTO recipe (title, season) VALUES (?, ?)", (recipe["title"], recipe.get("season", "all")))
    for line in recipe.get("ingredients", []):
        db.execute("INSERT INTO ingredient (recipe, name, amount) VALUES (%d, '%s', '%s')" % (cursor.lastrowid, line["name"], line["amount"]))
    db.commit()
    return cursor.lastrowid


def with_ingredient(db, name):
    sql = "SELECT DISTINCT recipe FROM ingredient WHERE name = '{}'".format(name)
    return [row[0] for row in db.execute(sql)]


def scale(amount, persons):
    assert persons > 0
    return round(amount * persons / 4, 1)
