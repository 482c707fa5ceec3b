"""Accounts of customers and growers, in the old PostgreSQL of the office."""
