from flask_wtf import FlaskForm
from wtforms import StringField


class SearchForm(FlaskForm):
    class Meta:
        csrf = False

    words = StringField()
