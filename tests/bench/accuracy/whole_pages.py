"""What Tesseract finds in whole pictures, through its own library with its own settings: the baseline."""
import ctypes
import ctypes.util
import os
import time

os.environ["OMP_THREAD_LIMIT"] = "1"
DEADLINE_MS = 20000  # pictures of noise can take minutes
SPARSE, PAGE = 11, 3
OEM_LSTM = 1


class Reader:
    def __init__(self):
        self.library = ctypes.CDLL(ctypes.util.find_library("tesseract") or "libtesseract.so.5")
        for name in ("TessBaseAPICreate", "TessMonitorCreate", "TessBaseAPIGetTsvText"):
            getattr(self.library, name).restype = ctypes.c_void_p
        began = time.process_time()
        self.api = ctypes.c_void_p(self.library.TessBaseAPICreate())
        if self.library.TessBaseAPIInit2(self.api, None, b"eng", OEM_LSTM) != 0:
            raise SystemExit("Tesseract does not start")
        self.library.TessBaseAPISetVariable(self.api, b"debug_file", b"/dev/null")
        self.start_s = time.process_time() - began

    def read(self, picture, mode):
        """([(x, y, width, height, confidence, text, line)], CPU seconds) of an array of 8-bit gray."""
        height, width = picture.shape
        data = picture.tobytes()
        began = time.process_time()
        self.library.TessBaseAPISetPageSegMode(self.api, mode)
        self.library.TessBaseAPISetImage(self.api, data, width, height, 1, width)
        self.library.TessBaseAPISetSourceResolution(self.api, 70)
        monitor = ctypes.c_void_p(self.library.TessMonitorCreate())
        self.library.TessMonitorSetDeadlineMSecs(monitor, DEADLINE_MS)
        failed = self.library.TessBaseAPIRecognize(self.api, monitor) != 0
        self.library.TessMonitorDelete(monitor)
        used = time.process_time() - began
        words = [] if failed else self.words()
        self.library.TessBaseAPIClear(self.api)
        self.library.TessBaseAPIClearAdaptiveClassifier(self.api)
        return words, used

    def words(self):
        text = self.library.TessBaseAPIGetTsvText(self.api, 0)
        if not text:
            return []
        rows = ctypes.string_at(text).decode("utf-8", "replace").split("\n")
        self.library.TessDeleteText(ctypes.c_void_p(text))
        found = []
        for row in rows:
            cells = row.split("\t")
            if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
                x, y, width, height = (int(cell) for cell in cells[6:10])
                found.append((x, y, width, height, float(cells[10]), cells[11].strip(), tuple(cells[2:5])))
        return found
