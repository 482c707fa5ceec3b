import tempfile

handle, path = tempfile.mkstemp()
