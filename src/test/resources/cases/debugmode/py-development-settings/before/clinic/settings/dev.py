from clinic.settings.base import *

DEBUG = True
