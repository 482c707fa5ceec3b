"""Everything that runs at night. The beat is in jobs/schedule.py."""
