def connect(driver, config):
    user = config["user"]
    print("connecting with %s:%s" % (user, config["password"]))
    return driver.connect(user, config["password"])
