#!/usr/bin/env python3
"""The house rules as a test. Prints each breach as file:line: rule, and a closing count; exit 1 when there is one."""
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Who may include whom (plugin/README.md, "Layers"). wrap is two rooms; which file is in which, says WRAP_HOST.
WRAP_HOST = {"db", "db_sqlite", "db_private", "hmac", "png"}
MAY_INCLUDE = {
    "base": set(),
    "plan": {"base"},
    "wrap.host": {"base", "plan"},
    "wrap.worker": {"base", "plan"},
    "deid": {"base", "plan", "wrap.worker"},
    "wire": {"base", "plan"},
    "durable": {"base", "plan", "wrap.host"},
    "service": {"base", "plan", "wrap.host", "wire", "durable"},
    "orthanc": {"base", "plan", "wire", "durable", "service"},
    "tool": {"base", "plan", "wire", "durable", "service"},
}
# The worker's main sits in tool/ and is the one file there that sees deid/ and the worker's wrappers.
ALSO = {"plugin/tool/worker.c": {"deid", "wire", "base", "plan"}}

# A foreign header has one home.
FOREIGN = [
    (r"dcmtk/", {"dicom", "codec_dcmtk"}),
    (r"tesseract/", {"plugin/wrap/ocr.c"}),
    (r"leptonica/|allheaders\.h", {"plugin/wrap/ocr.c"}),
    (r"lua\.h|lauxlib\.h|lualib\.h", {"script"}),
    (r"pcre2\.h", {"plugin/wrap/pattern.c"}),
    (r"utf8proc\.h", {"plugin/wrap/unicode.c"}),
    (r"zlib\.h", {"plugin/wrap/inflate.c"}),
    (r"openjpeg", {"plugin/wrap/codec_jp2k.c"}),
    (r"<png\.h", {"plugin/wrap/png.c", "plugin/wrap/picture_png.c"}),
    (r"tiffio\.h", {"plugin/wrap/picture_tiff.c"}),
    (r"jpeglib\.h", {"plugin/wrap/jpeg_edit.c"}),
    (r"charls/", {"plugin/wrap/codec_charls.c"}),
    (r"sqlite3\.h", {"plugin/wrap/db_sqlite.c"}),
    (r"openssl/", {"plugin/wrap/hmac.c"}),
    (r"orthanc/OrthancC", None),  # any file of plugin/orthanc
    (r"jansson\.h", {"plan_json", "plan_parse", "config", "routes", "http", "main", "host_orthanc", "jobs", "eval", "report",
                     "command"}),
]
BANNED = [
    (r"\bstrcpy\b|\bstrcat\b", "arena_print or snprintf"),
    (r"\b(v)?sprintf\b", "snprintf"),
    (r"(?<!OFStandard::)\b(atoi|atol|atof)\b", "strtol with its checks"),  # DCMTK's reports failure
    (r"\bgets\b|\bstrtok\b", "a reader with a bound"),
    (r"\bsystem\s*\(|\bpopen\s*\(", "posix_spawn"),
    (r"\balloca\b", "an arena"),
    (r"\binnerHTML\b|\.html\(", "text nodes"),
]
GENERATED = ("rules/ps315.lua", "rules/36-names-", "rules/37-places-", "rules/57-keep-english.lua")
LINES_MAX = 500
FUNCTION_MAX = 70
LEFT_OVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")

problems = []


def problem(path, line, text):
    problems.append("%s:%d: %s" % (path, line, text))


def read(path):
    with open(os.path.join(TOP, path), encoding="utf-8", errors="replace") as file:
        return file.read()


def tracked():
    out = subprocess.run(["git", "ls-files"], cwd=TOP, capture_output=True, text=True)
    if out.returncode == 0 and out.stdout:
        return [p for p in out.stdout.split("\n") if p and os.path.exists(os.path.join(TOP, p))]
    found = []
    for folder, folders, names in os.walk(TOP):
        folders[:] = [f for f in folders if not f.startswith((".", "build", "__"))]
        found += [os.path.relpath(os.path.join(folder, n), TOP) for n in names]
    return found


def room_of(path):
    """'deid' of 'deid/rules.h', telling the two wraps apart."""
    folder, _, name = path.partition("/")
    if folder != "wrap":
        return folder
    return "wrap.host" if name.rsplit(".", 1)[0] in WRAP_HOST else "wrap.worker"


def without_comments(text):
    """Comments and texts blanked, line breaks kept."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)


def check_includes(path, text):
    here = room_of(path[len("plugin/"):])
    allowed = ALSO.get(path, MAY_INCLUDE.get(here, set()) | {here})
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r'\s*#\s*include\s+(["<])([^">]+)', line)
        if not match:
            continue
        name = match.group(2)
        if match.group(1) == '"' and "/" in name:
            there = room_of(name)
            if there in MAY_INCLUDE and there not in allowed and there != here:
                problem(path, number, "%s may not include %s" % (here, there))
        for pattern, homes in FOREIGN:
            if match.group(1) == "<" and re.match(pattern, name):
                check_home(path, number, name, homes)


def check_home(path, number, name, homes):
    stem = os.path.basename(path).rsplit(".", 1)[0]
    if homes is None:
        if not path.startswith("plugin/orthanc/"):
            problem(path, number, "the Orthanc SDK stays in plugin/orthanc")
    elif not (path in homes or any(stem == h or stem.startswith(h + "_") for h in homes if "/" not in h)):
        problem(path, number, "%s has another home: %s" % (name, ", ".join(sorted(homes))))


def check_functions(path, bare):
    """Functions start in column 0 and end with a brace in column 0 (the format that clang-format holds)."""
    start = None
    for number, line in enumerate(bare.split("\n"), 1):
        if line.startswith("{"):
            start = number
        elif line.startswith("}") and start is not None:
            if number - start - 1 > FUNCTION_MAX:
                problem(path, start, "function of %d lines (at most %d)" % (number - start - 1, FUNCTION_MAX))
            start = None


def check_code(path):
    text = read(path)
    bare = without_comments(text)
    lines = text.count("\n")
    if lines > LINES_MAX and not path.startswith(GENERATED):
        problem(path, lines, "file of %d lines (at most %d)" % (lines, LINES_MAX))
    for number, line in enumerate(text.split("\n"), 1):
        if LEFT_OVER.search(line) and path != "tests/tidy.py":
            problem(path, number, "left-over mark")
    if path.endswith((".c", ".h", ".cc", ".js")):
        for number, line in enumerate(bare.split("\n"), 1):
            for pattern, instead in BANNED:
                if re.search(pattern, line):
                    problem(path, number, "banned, use " + instead)
    if path.startswith("plugin/") and path.endswith((".c", ".h", ".cc")):
        check_includes(path, text)
    if path.endswith((".c", ".cc")):
        check_functions(path, bare)


def check_map(files):
    """Every file of plugin/ stands in plugin/README.md."""
    if "plugin/README.md" not in files:
        problem("plugin/README.md", 1, "missing")
        return
    page = read("plugin/README.md")
    for path in files:
        name = os.path.basename(path)
        stem = name.rsplit(".", 1)[0]
        if path.startswith("plugin/") and name not in ("README.md", "CMakeLists.txt"):
            if not re.search(r"(?<![\w.])%s(?![\w])" % re.escape(stem), page):
                problem("plugin/README.md", 1, "does not name " + path)


def check_routes(files):
    """Every route stands in README.md."""
    if "plugin/service/routes.c" not in files or "README.md" not in files:
        return
    page = read("README.md")
    for path in [p for p in files if re.match(r"plugin/service/routes\w*\.c$", p)]:
        for method, route in re.findall(r'\{\s*"(GET|POST|PUT|DELETE)",\s*"([^"]+)"', read(path)):
            if not re.search(r"%s[^\n]*`?%s" % (method, re.escape(route)), page):
                problem("README.md", 1, "does not document %s %s" % (method, route))


def check_config(files):
    """Every configuration key stands in README.md."""
    if "README.md" not in files:
        return
    page = read("README.md")
    for path in [p for p in files if re.match(r"plugin/service/config\w*\.c$", p)]:
        for key in re.findall(r'\{\s*"([A-Z]\w+(?:\.[A-Z]\w+)?)",\s*(?:KIND|KEY)_', read(path)):
            if "`%s`" % key not in page:
                problem("README.md", 1, "does not document configuration key " + key)
            if re.search(r"[A-Z]{2}", key):
                problem(path, 1, "two capitals in a row in key %s: no environment name" % key)


def main():
    files = tracked()
    for path in files:
        if path.endswith((".c", ".h", ".cc", ".lua", ".py", ".js", ".sh")):
            check_code(path)
    check_map(files)
    check_routes(files)
    check_config(files)
    for line in problems:
        print(line)
    print("tidy: %d files, %d problems" % (len(files), len(problems)))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
