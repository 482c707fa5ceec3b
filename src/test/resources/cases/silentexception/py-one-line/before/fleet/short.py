def beep(device):
    try: device.beep(3)
    except Exception: pass
