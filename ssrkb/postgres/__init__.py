"""The database: a named PostgreSQL server, or one that the project starts for itself."""
