"""Swift source with comments and the contents of literals blanked out, so that what is left is code.

The result has the same length and the same lines as the source. What stands inside an interpolation is code and stays.
"""

import re

TOKEN = re.compile(r'//|/\*|#*"""|#*"|#+/|/|\(|\)')
COMMENT_EDGE = re.compile(r"/\*|\*/")
NOT_NEWLINE = re.compile(r"[^\n]")
BEFORE_REGEX = re.compile(r"(?:[(=,:\[{]|\breturn|\bin)\s*$")


def code_of(text):
    return _Scanner(text).code()


class _Scanner:
    def __init__(self, text):
        self.text = text
        self.parts = []
        self.copied = 0

    def code(self):
        self._scan_code(0, inside_string=False)
        self.parts.append(self.text[self.copied :])
        return "".join(self.parts)

    def _blank(self, start, end):
        self.parts.append(self.text[self.copied : start])
        self.parts.append(NOT_NEWLINE.sub(" ", self.text[start:end]))
        self.copied = end

    def _scan_code(self, position, inside_string):
        """Scans code; inside a string up to the parenthesis that closes the interpolation."""
        depth = 0
        while found := TOKEN.search(self.text, position):
            token, position = found.group(), found.end()
            if token == "//":
                position = self._end_of_line(position)
                self._blank(found.start(), position)
            elif token == "/*":
                position = self._end_of_comment(position)
                self._blank(found.start(), position)
            elif token.endswith('"'):
                position = self._scan_string(position, token)
            elif token == "/":
                position = self._scan_bare_regex(position)
            elif token.endswith("/"):
                end = self.text.find("/" + "#" * (len(token) - 1), position)
                end = len(self.text) if end < 0 else end
                self._blank(position, end)
                position = min(end + len(token), len(self.text))
            elif token == "(":
                depth += 1
            elif inside_string and depth == 0:
                return position
            else:
                depth -= 1
        return len(self.text)

    def _scan_string(self, position, opening):
        hashes = opening.rstrip('"')
        close = opening[len(hashes) :] + hashes
        is_long = close.startswith('"""')
        edge = re.compile(rf'\\{hashes}(.)|{close}' + ("" if is_long else r"|\n"), re.DOTALL)
        start = position
        while found := edge.search(self.text, position):
            if found.group(1) is None:
                self._blank(start, found.start())
                return found.end()
            position = found.end()
            if found.group(1) == "(":
                self._blank(start, position)
                position = start = self._scan_code(position, inside_string=True)
                start = position - 1
        self._blank(start, len(self.text))
        return len(self.text)

    def _scan_bare_regex(self, position):
        """A slash opens a regular expression where no value can stand before it; elsewhere it divides."""
        line_start = self.text.rfind("\n", 0, position) + 1
        before = self.text[line_start : position - 1]
        line_end = self._end_of_line(position)
        if before.strip() and not BEFORE_REGEX.search(before):
            return position
        if self.text[position : position + 1] in ("", " ", "\t", "\n", "="):
            return position
        close = re.compile(r"(?<!\\)/").search(self.text, position, line_end)
        if not close:
            return position
        self._blank(position, close.start())
        return close.end()

    def _end_of_line(self, position):
        end = self.text.find("\n", position)
        return len(self.text) if end < 0 else end

    def _end_of_comment(self, position):
        """Swift's comments nest."""
        depth = 1
        while found := COMMENT_EDGE.search(self.text, position):
            depth += 1 if found.group() == "/*" else -1
            position = found.end()
            if depth == 0:
                return position
        return len(self.text)
