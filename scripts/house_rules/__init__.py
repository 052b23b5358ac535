"""The rules of this house that a program can check. Each module has `check(files)`, giving (path, line, message)."""
