def heading(driver, trips):
    title = "Select trips from " + driver
    return title + "\n" + "\n".join(str(trip) for trip in trips)
