#!/usr/bin/python3
"""The demonstration of plugin/run.sh: waits for Orthanc, sends a few files, prints what became of them."""
import json
import os
import sys
import time
import urllib.error
import urllib.request

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ENDED = ("Done", "Review", "Quarantined", "Skipped", "Rejected", "Gone")


def call(base, path, body=None, method=None):
    request = urllib.request.Request(base + path, data=body, method=method)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def get(base, path):
    return json.loads(call(base, path))


def wait_for(base, seconds=90):
    """Until the plugin answers; shows its reasons when it does not work."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            status = get(base, "/redactor/status")
            if status["Health"] == "Ok":
                return True
            if status["Health"] == "Stopped":
                print("the plugin is stopped: " + "; ".join(status["Reasons"]), file=sys.stderr)
                return False
        except (urllib.error.URLError, ConnectionError, OSError):
            pass
        time.sleep(0.3)
    return False


def files():
    """(name, bytes): real ones that python3-pydicom brings, and self-made ones with burned-in text."""
    sys.path.insert(0, os.path.join(TOP, "tests", "support"))
    import forge
    from pydicom.data import get_testdata_file

    for name in ("CT_small.dcm", "MR_small.dcm", "rtplan.dcm"):
        path = get_testdata_file(name)
        if path:
            with open(path, "rb") as file:
                yield name, file.read()
    yield "ultrasound with burned-in text", forge.make(1, "US")[0]
    yield "computed radiography, text dark on light", forge.make(2, "CR", 800, 640, 12, photometric="MONOCHROME1")[0]
    yield "colour screen capture", forge.make(3, "SC", photometric="RGB", size=20)[0]
    yield "CT without text", forge.make(4, "CT", 512, 512, 12, with_text=False)[0]


def send(base):
    sent = []
    for name, data in files():
        sent.append((name, json.loads(call(base, "/instances", data))["ID"]))
    print("%-42s %-12s %s" % ("file", "state", "copy"))
    for name, instance in sent:
        state = {}
        for _ in range(600):
            state = get(base, "/redactor/instances/%s/state" % instance)
            if state.get("State") in ENDED:
                break
            time.sleep(0.2)
        copy = state.get("Copy") or ""
        shown = "%s/app/explorer.html#instance?uuid=%s" % (base, copy) if copy else state.get("Reason") or ""
        print("%-42s %-12s %s" % (name, state.get("State"), shown))
    return True


def main():
    action, base = sys.argv[1], sys.argv[2]
    return 0 if (wait_for(base) if action == "--wait" else send(base)) else 1


if __name__ == "__main__":
    sys.exit(main())
