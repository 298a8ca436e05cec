"""Compares what the C inference answers with the same integers in numpy: `compare.py NET.pt MAPS FILE...`, where MAPS is
the folder that textnet_maps wrote for these files. Says nothing and succeeds when all numbers are equal."""
import os
import sys

import net
import numpy as np
import planes
from PIL import Image

QUARTER_SIDE_MIN_PX = 300    # of the shorter side: smaller pictures are not looked at in quarter size, training apart


def answered(parts, shown):
    result = None
    scales = planes.SCALES if min(shown.shape[:2]) >= QUARTER_SIDE_MIN_PX else planes.SCALES - 1
    for level, (channels, mask) in enumerate(planes.pyramid(shown)[:scales]):
        part = net.answers(parts, channels, mask, level)
        part = np.repeat(np.repeat(part, 1 << level, 0), 1 << level, 1)
        result = part if result is None else np.maximum(result, part[:result.shape[0], :result.shape[1]])
    return result


def main(path, folder, *files):
    parts = net.integers(net.loaded(path)[0])
    for i, file in enumerate(files):
        wanted = answered(parts, np.asarray(Image.open(file)))
        for channel, name in enumerate(("text", "core")):
            found = np.asarray(Image.open(os.path.join(folder, "%d.%s.pgm" % (i, name))))
            if not np.array_equal(found, wanted[..., channel]):
                raise SystemExit("%s: %s differs in %d places" % (file, name, (found != wanted[..., channel]).sum()))


if __name__ == "__main__":
    main(*sys.argv[1:])
