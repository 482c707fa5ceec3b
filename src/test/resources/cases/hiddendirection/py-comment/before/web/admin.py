is_admin = False  # ‮ereh snimda on
