"""The barn: crates, scales, the cold store."""
__version__ = "4.1"
