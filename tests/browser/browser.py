"""A headless Chromium over the plain WebDriver protocol. Standard library only."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "live"))
from orthanc_server import free_port, isolate, wait_until  # noqa: E402

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
# The sandbox does not start for root, and nothing but our own pages is opened; the rest keeps it from calling home.
_FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
          "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1200,900"]


def missing():
    return None if CHROMIUM and DRIVER else "chromium or chromedriver is not installed"


class Browser:
    def __init__(self):
        isolate()
        self.folder = tempfile.mkdtemp(prefix="redactor-browser-")
        self.port = free_port()
        self.session = None
        self.driver = subprocess.Popen([DRIVER, f"--port={self.port}"], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            wait_until(self._is_up, 30)
            options = {"binary": CHROMIUM, "args": _FLAGS + [f"--user-data-dir={self.folder}"]}
            wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
            self.session = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
        except BaseException:
            self.close()
            raise

    def _is_up(self):
        """chromedriver answers"""
        try:
            return self._call("GET", "/status")["ready"]
        except OSError:
            return False

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def _in_session(self, method, path, body=None):
        return self._call(method, f"/session/{self.session}{path}", body)

    def close(self):
        if self.session:
            self._in_session("DELETE", "")
        self.driver.terminate()
        self.driver.wait(20)
        for _ in range(20):  # Chromium's last processes still write while they end
            shutil.rmtree(self.folder, ignore_errors=True)
            if not os.path.exists(self.folder):
                break
            time.sleep(0.1)

    def go(self, url):
        """Also loads again when only what is behind the # differs."""
        self._in_session("POST", "/url", {"url": "about:blank"})
        self._in_session("POST", "/url", {"url": url})

    def address(self):
        return self._in_session("GET", "/url")

    def run(self, script, *arguments):
        return self._in_session("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def text(self, css):
        """The visible text of the first match; "" when there is none."""
        return self.run("var e = document.querySelector(arguments[0]); return e ? e.innerText.trim() : '';", css)

    def texts(self, css):
        return self.run("return Array.prototype.map.call(document.querySelectorAll(arguments[0]),"
                        " function(e) { return e.innerText.trim(); });", css)

    def click(self, css):
        found = self._in_session("POST", "/element", {"using": "css selector", "value": css})
        self._in_session("POST", f"/element/{found[_ELEMENT]}/click", {})

    def console(self):
        """What the pages wrote to the console since the last call."""
        return self._in_session("POST", "/se/log", {"type": "browser"})

    def picture(self):
        """PNG of the window, base64."""
        return self._in_session("GET", "/screenshot")
