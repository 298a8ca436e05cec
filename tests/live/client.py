"""A REST client for the tests: Orthanc's and the plugin's routes, standard library only."""
import json
import time
import urllib.error
import urllib.request

ENDED = {"Done", "Review", "Quarantined", "Skipped", "Rejected", "Gone"}


class Client:
    def __init__(self, base):
        self.base = base

    def call(self, method, path, body=None, headers=None, timeout=120):
        """(status, bytes); an HTTP error is an answer like any other."""
        request = urllib.request.Request(self.base + path, data=body, method=method, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def get(self, path):
        status, body = self.call("GET", path)
        if status != 200:
            raise AssertionError("GET %s: %d" % (path, status))
        return body

    def get_json(self, path):
        return json.loads(self.get(path))

    def post_json(self, path, body, method="POST", headers=None):
        """(status, parsed answer)"""
        all_headers = {"Content-Type": "application/json"}
        all_headers.update(headers or {})
        status, answer = self.call(method, path, json.dumps(body).encode(), all_headers)
        try:
            return status, json.loads(answer)
        except ValueError:
            return status, answer

    def upload(self, data):
        """Orthanc's id of the stored instance; None when Orthanc refuses it."""
        status, body = self.call("POST", "/instances", data)
        return json.loads(body)["ID"] if status == 200 else None

    def state(self, instance):
        return self.get_json("/redactor/instances/%s/state" % instance)

    def wait_ended(self, instances, seconds=300):
        """{instance: state} once none is under way any more."""
        until = time.monotonic() + seconds
        states = {}
        while time.monotonic() < until:
            states.update({i: self.state(i) for i in instances if states.get(i, {}).get("State") not in ENDED})
            if all(s.get("State") in ENDED for s in states.values()):
                return states
            time.sleep(0.2)
        open_ones = {i: s.get("State") for i, s in states.items() if s.get("State") not in ENDED}
        raise AssertionError("not ended after %d s: %s" % (seconds, open_ones))

    def wait_up(self, seconds=60):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                if self.get_json("/redactor/status")["Health"] == "Ok":
                    return
            except (AssertionError, OSError, ValueError):
                pass
            time.sleep(0.1)
        raise AssertionError("the plugin did not come up in %d s" % seconds)

    def instances(self):
        return self.get_json("/instances")

    def metadata(self, instance, number):
        status, body = self.call("GET", "/instances/%s/metadata/%d" % (instance, number))
        return body.decode() if status == 200 else None

    def copies(self):
        """{copy: original} by what the copies carry."""
        found = {i: self.metadata(i, 4203) for i in self.instances()}
        return {i: original for i, original in found.items() if original}

    def file(self, instance):
        return self.get("/instances/%s/file" % instance)

    def md5(self, instance):
        return self.get("/instances/%s/attachments/dicom/md5" % instance).decode()
