"""Shared by the shop, the barn and the vans."""
