"""The knowledge in files: loading, dumping, importing texts, checking citations."""
