def load(source):
    namespace = {}
    exec(source, namespace)
    return namespace
