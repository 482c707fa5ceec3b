def connect(driver, config):
    user = config["user"]
    print("connecting with %s:%s" % (user, "***"))
    return driver.connect(user, config["password"])
