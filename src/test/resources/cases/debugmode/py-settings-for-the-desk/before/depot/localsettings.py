from depot.settings import *

DEBUG = True
