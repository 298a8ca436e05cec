"""A real Orthanc with the plugin, in a temporary folder, for tests. Standard library only: run by /usr/bin/python3.

    with OrthancServer({"Enable": True}) as server:
        server.get("/redactor/status")

Where the machine lets us, the test process moves into a network namespace of its own first (isolate()), so that nothing
outside can reach the server, whatever it listens on. Else the server listens on a free port and DICOM stays off.
"""
import ctypes
import fcntl
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ORTHANC = os.environ.get("REDACTOR_ORTHANC", shutil.which("Orthanc") or "/usr/sbin/Orthanc")
START_SECONDS = 60
STOP_SECONDS = 40

_CLONE_NEWNET = 0x40000000
_SIOCSIFFLAGS = 0x8914
_IFF_UP = 1
_isolated = None


def built(variable, *names):
    """The path that [variable] names, else the newest of the build folders' files, else None."""
    if os.environ.get(variable):
        return os.environ[variable]
    folders = [f for f in os.listdir(TOP) if f.startswith("build") and "asan" not in f]  # Orthanc cannot load a sanitizer's
    found = [os.path.join(TOP, folder, *names) for folder in folders]
    found = [path for path in found if os.path.exists(path)]
    return max(found, key=os.path.getmtime) if found else None


def plugin_path():
    return built("REDACTOR_PLUGIN", "plugin", "orthanc", "libOrthancRedactor.so")


def program_path():
    return built("REDACTOR_PROGRAM", "plugin", "tool", "orthanc-redactor")


def missing():
    """Why there can be no server here; None when there can."""
    if not os.path.exists(ORTHANC):
        return "Orthanc is not installed"
    if plugin_path() is None or program_path() is None:
        return "the plugin or its program is not built"
    return None


def isolate():
    """Moves this process into a network namespace with loopback only. True when that worked."""
    global _isolated
    if _isolated is None:
        _isolated = ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWNET) == 0
        if _isolated:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as loopback:
                fcntl.ioctl(loopback, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))
    return _isolated


def free_port(taken=()):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return free_port(taken) if port in taken else port


def wait_until(condition, seconds=30, pause=0.1):
    """What [condition] returns once it is true; AssertionError when it does not become so."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not so after {seconds} s: {condition.__doc__ or condition}")
        time.sleep(pause)


class Answer:
    """Status, headers and body of one request."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


class OrthancServer:
    """[section] is the "Redactor" section; [extra] goes into Orthanc's own configuration. [level] is Orthanc's log level:
    "", "--verbose" or "--trace". [dicom] opens the DICOM port too, where the process could be isolated: Orthanc listens on all
    addresses there. The folder lives until close()."""

    def __init__(self, section=None, extra=None, level="--verbose", folder=None, plugin=None, dicom=False):
        self.is_isolated = isolate()
        self.folder = folder or tempfile.mkdtemp(prefix="redactor-live-")
        self.level = level
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.dicom_port = free_port((self.port,))
        self.log_file = os.path.join(self.folder, "orthanc.log")
        self.process = None
        self.section = dict(section if section is not None else {"Enable": True})
        if program_path():
            self.section.setdefault("Workers", {}).setdefault("Program", program_path())
        self.config = {
            "Name": "test", "StorageDirectory": os.path.join(self.folder, "storage"),
            "IndexDirectory": os.path.join(self.folder, "storage"), "HttpPort": self.port, "RemoteAccessAllowed": False,
            "AuthenticationEnabled": False, "DicomServerEnabled": dicom and self.is_isolated,
            "DicomPort": self.dicom_port, "Plugins": [plugin or plugin_path()],
            "MetricsEnabled": True, "StableAge": 1,
            "UserMetadata": {"Redactor-State": 4201, "Redactor-Copy": 4202, "Redactor-Original": 4203},
            "UserContentType": {"redactor-plan": [4201, "application/json"]}, "Redactor": self.section}
        self.config.update(extra or {})

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.close()
            raise

    def __exit__(self, *_):
        self.close()

    def start(self):
        path = os.path.join(self.folder, "orthanc.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(self.config, file, indent=2)
        with open(self.log_file, "ab") as log:
            command = [ORTHANC] + ([self.level] if self.level else []) + [path]
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_until(self._is_up, START_SECONDS)
        return self

    def _is_up(self):
        """Orthanc answers"""
        if self.process.poll() is not None:
            raise AssertionError(f"Orthanc ended with {self.process.returncode}:\n{self.log()[-3000:]}")
        try:
            return self.ask("GET", "/system").status == 200
        except OSError:
            return False

    @property
    def pid(self):
        return self.process.pid if self.process else None

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def database_files(self):
        """The plugin's own: the queue with its journal."""
        folder = self.config["IndexDirectory"]
        names = [name for name in os.listdir(folder) if "redactor" in name]
        return [os.path.join(folder, name) for name in names if os.path.isfile(os.path.join(folder, name))]

    def stop(self):
        """An orderly end; the exit code."""
        if self.process is None:
            return None
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"Orthanc did not end within {STOP_SECONDS} s") from None
        self.process = None
        return code

    def kill(self):
        """As a power cut for the process: SIGKILL."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def restart(self):
        self.stop()
        return self.start()

    def close(self):
        self.kill()
        if os.environ.get("REDACTOR_KEEP"):
            print(f"kept: {self.folder}")
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def log(self):
        with open(self.log_file, encoding="utf-8", errors="replace") as file:
            return file.read()

    def ask(self, method, path, data=None, headers=None, timeout=330):
        """Never raises for a status."""
        if isinstance(data, str):
            data = data.encode()
        request = urllib.request.Request(self.url + path, data=data, method=method, headers=headers or {})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=timeout) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read())

    def get(self, path):
        answer = self.ask("GET", path)
        assert answer.status == 200, f"GET {path}: {answer.status}"
        return answer.json

    def post(self, path, value=None, headers=None):
        """Sends JSON, as our routes want it."""
        all_headers = {"Content-Type": "application/json"}
        all_headers.update(headers or {})
        return self.ask("POST", path, json.dumps({} if value is None else value), all_headers)

    def upload(self, dicom):
        answer = self.ask("POST", "/instances", dicom, {"Content-Type": "application/dicom"})
        assert answer.status == 200, f"upload: {answer.status} {answer.body[:200]!r}"
        return answer.json["ID"]

    def state(self, instance):
        return self.get(f"/redactor/instances/{instance}/state")

    def wait_state(self, instance, wanted, seconds=60):
        """The state of [instance] once it is one of [wanted] (a text or several)."""
        wanted = (wanted,) if isinstance(wanted, str) else wanted
        last = {}

        def is_there():
            last.clear()
            last.update(self.state(instance))
            return dict(last) if last["State"] in wanted else None
        try:
            return wait_until(is_there, seconds)
        except AssertionError:
            raise AssertionError(f"wanted {wanted}, is {last}\n{self.log()[-3000:]}") from None
