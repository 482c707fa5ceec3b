from flask import Flask

app = Flask("tickets")
app.run(debug=False)
