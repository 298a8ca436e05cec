"""The README's example: de-identified copies as numpy arrays, by pseudonymous patient.

Takes only what carries the plugin's mark of a copy. Any REST user may set that mark: where users are not trusted, ask
/redactor/instances/{id}/state instead, which knows copies by their digest."""
import io
import json
import sys
import urllib.error
import urllib.request

from pydicom import dcmread

REDACTOR_ORIGINAL = 4203  # metadata that only a copy carries


def get(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.read()


def is_copy(base, instance):
    try:
        get("%s/instances/%s/metadata/%d" % (base, instance, REDACTOR_ORIGINAL))
        return True
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return False
        raise


def arrays_by_patient(base):
    """{pseudonym: [array of each instance with pixels]}"""
    found = {}
    for instance in json.loads(get(base + "/instances")):
        if not is_copy(base, instance):
            continue
        dataset = dcmread(io.BytesIO(get("%s/instances/%s/file" % (base, instance))))
        if "PixelData" in dataset:
            found.setdefault(str(dataset.PatientID), []).append(dataset.pixel_array)
    return found


if __name__ == "__main__":
    for patient, arrays in arrays_by_patient(sys.argv[1]).items():
        print(patient, [array.shape for array in arrays])
