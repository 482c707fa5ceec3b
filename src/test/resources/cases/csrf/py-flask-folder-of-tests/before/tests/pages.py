from visits import app

app.config["WTF_CSRF_ENABLED"] = False
