def stop(connection):
    try:
        connection.close()
    except Exception:
        pass
