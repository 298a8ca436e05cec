"""Letters: the fonts of Debian packages, as masks of ink. Training and testing share no font.

A Face turns a text into an array of 0 ... 1. Scalable fonts take any size; bitmap fonts have one, and are enlarged by
whole numbers or smoothly, as ultrasound machines and frame grabbers do; Hershey's strokes are drawn as lines."""
import glob
import os

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = "/usr/share/fonts/"
X11 = FONTS + "X11/"
HERSHEY = "/usr/share/hershey-fonts/"

# family: (kind, files). A family is drawn first, then one of its files, so that large families weigh no more.
TRAIN = {
    "dejavu sans": ("many", [FONTS + "truetype/dejavu/DejaVuSans.ttf", FONTS + "truetype/dejavu/DejaVuSans-Bold.ttf"]),
    "dejavu mono": ("many", [FONTS + "truetype/dejavu/DejaVuSansMono*.ttf"]),
    "dejavu serif": ("many", [FONTS + "truetype/dejavu/DejaVuSerif.ttf"]),
    "free sans": ("many", [FONTS + "truetype/freefont/FreeSans.ttf", FONTS + "truetype/freefont/FreeSansBold.ttf",
                               FONTS + "truetype/freefont/FreeSansOblique.ttf"]),
    "free mono": ("many", [FONTS + "truetype/freefont/FreeMonoBold.ttf", FONTS + "truetype/freefont/FreeMono.ttf"]),
    "free serif": ("many", [FONTS + "truetype/freefont/FreeSerif.ttf", FONTS + "truetype/freefont/FreeSerifBold.ttf"]),
    "open sans": ("many", [FONTS + "truetype/open-sans/OpenSans-*.ttf"]),
    "inconsolata": ("scalable", [FONTS + "opentype/inconsolata/Inconsolata.otf",
                                 FONTS + "truetype/inconsolata/Inconsolata.otf"]),
    "ocr a": ("scalable", [FONTS + "truetype/ocr-a/OCRA.ttf"]),
    "terminus": ("pixels", [FONTS + "truetype/terminus/TerminusTTF-*.ttf"]),
    "3270": ("scalable", [FONTS + "truetype/3270/3270*-Regular.ttf"]),
    "fixed": ("bitmap", [X11 + "misc/*x*-ISO8859-1.pcf.gz"]),
    "hershey": ("strokes", [HERSHEY + "futural.jhf", HERSHEY + "futuram.jhf", HERSHEY + "rowmans.jhf",
                            HERSHEY + "rowmant.jhf"]),
    "unifont": ("wide", [FONTS + "opentype/unifont/unifont.otf", FONTS + "truetype/unifont/unifont.ttf"]),
}
TEST = {
    "liberation sans": ("many", [FONTS + "truetype/liberation/LiberationSans-*.ttf"]),
    "liberation narrow": ("scalable", [FONTS + "truetype/liberation/LiberationSansNarrow-*.ttf"]),
    "liberation mono": ("many", [FONTS + "truetype/liberation/LiberationMono-*.ttf"]),
    "liberation serif": ("many", [FONTS + "truetype/liberation/LiberationSerif-*.ttf"]),
    "hack": ("scalable", [FONTS + "truetype/hack/Hack-*.ttf"]),
    "roboto": ("many", [FONTS + "truetype/roboto/unhinted/**/Roboto*-Regular.ttf",
                            FONTS + "truetype/roboto/unhinted/**/Roboto*-Bold.ttf"]),
    "lato": ("scalable", [FONTS + "truetype/lato/Lato-Regular.ttf", FONTS + "truetype/lato/Lato-Bold.ttf"]),
    "ocr b": ("scalable", [FONTS + "opentype/ocr-b/OCRB.otf"]),
    "glass tty": ("pixels", [FONTS + "truetype/glasstty/Glass_TTY_VT220.ttf"]),
    "spleen": ("bitmap", [X11 + "misc/spleen-*.pcf.gz"]),
    "helvetica 75": ("bitmap", [X11 + "75dpi/helv[BR][01]?-ISO8859-1.pcf.gz"]),
    "courier 75": ("bitmap", [X11 + "75dpi/cour[BR][01]?-ISO8859-1.pcf.gz"]),
    "lucida 75": ("bitmap", [X11 + "75dpi/lu[BRt][RS]?[01]?-ISO8859-1.pcf.gz"]),
    "vl gothic": ("wide", [FONTS + "truetype/vlgothic/VL-Gothic-Regular.ttf"]),
}
SETS = {"train": TRAIN, "test": TEST}


def found(patterns):
    return sorted(path for pattern in patterns for path in glob.glob(pattern, recursive=True))


def families(split):
    """{family: (kind, [file])}; a font that is not installed is an error, as it would change the result in silence."""
    result = {}
    for name, (kind, patterns) in SETS[split].items():
        files = found(patterns)
        if not files:
            raise SystemExit("font family %r is not installed" % name)
        result[name] = (kind, files)
    return result


def trimmed(mask):
    ys, xs = np.where(mask > 0.05)
    if len(ys) == 0:
        return None
    return mask[ys.min():ys.max() + 1, xs.min():xs.max() + 1]


def drawn(font, text, smooth):
    left, top, right, bottom = font.getbbox(text)
    image = Image.new("L", (max(1, right - left) + 4, max(1, bottom - top) + 4))
    draw = ImageDraw.Draw(image)
    draw.fontmode = "L" if smooth else "1"
    draw.text((2 - left, 2 - top), text, font=font, fill=255)
    return np.asarray(image, np.float64) / 255


def native_size(path):
    """The one size that a bitmap font has."""
    for size in range(4, 65):
        try:
            return ImageFont.truetype(path, size)
        except OSError:
            continue
    raise SystemExit("no size of %s can be used" % os.path.basename(path))


def enlarged(mask, factor, smooth):
    height, width = mask.shape
    image = Image.fromarray((mask * 255).astype(np.uint8))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(image.resize(size, Image.BILINEAR if smooth else Image.NEAREST), np.float64) / 255


def bitmap(rs, path, text, size):
    """The size asked for is reached by enlarging: whole numbers with hard edges, others smoothly."""
    font = native_size(path)
    mask = trimmed(drawn(font, text, False))
    own = sum(font.getmetrics())
    factor = max(1, round(size / own))
    if mask is None or rs.rand() < 0.75:
        return mask if mask is None or factor == 1 else enlarged(mask, factor, rs.rand() < 0.3)
    return enlarged(mask, max(1.0, size / own), True)


def pixels(rs, path, text, size):
    """A bitmap font in the clothes of a scalable one: square dots at multiples of its grid."""
    base = 20 if "glass" in path.lower() else 16
    factor = max(1, round(size / base))
    mask = trimmed(drawn(ImageFont.truetype(path, base), text, False))
    return mask if mask is None or factor == 1 else enlarged(mask, factor, rs.rand() < 0.2)


def hershey_strokes(path):
    """[(left, right, [[(x, y)...]...])] for the printable characters of ASCII, in the order of the file."""
    with open(path, encoding="ascii") as file:
        lines = file.read().split("\n")
    glyphs, i = [], 0
    while i < len(lines):
        head = lines[i]
        if len(head) < 10:
            i += 1
            continue
        count = int(head[5:8])
        data = head[8:]
        while len(data) < 2 * count and i + 1 < len(lines):
            i += 1
            data += lines[i]
        pairs = [(ord(data[k]) - ord("R"), ord(data[k + 1]) - ord("R")) for k in range(0, 2 * count, 2)]
        strokes, stroke = [], []
        for x, y in pairs[1:]:
            if x == -50 and y == 0:  # " R": pen up
                strokes.append(stroke)
                stroke = []
            else:
                stroke.append((x, y))
        glyphs.append((pairs[0][0], pairs[0][1], [s for s in strokes + [stroke] if len(s) > 1]))
        i += 1
    return glyphs


def strokes(rs, path, text, size):
    glyphs = hershey_strokes(path)
    scale = size / 32.0  # its letters are about 21 units high between lines 32 apart
    smooth = 3 if rs.rand() < 0.5 else 1
    width = max(1, round(size * rs.choice([0.04, 0.07, 0.1]))) * smooth
    x, lines = 0.0, []
    for char in text:
        index = ord(char) - 32
        if not 0 <= index < len(glyphs):
            continue
        left, right, parts = glyphs[index]
        lines += [[((x + px - left) * scale, (py + 20) * scale) for px, py in part] for part in parts]
        x += right - left
    image = Image.new("L", (int((x * scale + 8) * smooth), int((size * 1.5 + 8) * smooth)))
    draw = ImageDraw.Draw(image)
    for line in lines:
        draw.line([((px + 3) * smooth, (py + 3) * smooth) for px, py in line], fill=255, width=width)
    if smooth > 1:
        image = image.resize((image.width // smooth, image.height // smooth), Image.BOX)
    return trimmed(np.asarray(image, np.float64) / 255)


def scalable(rs, path, text, size):
    mask = trimmed(drawn(ImageFont.truetype(path, max(6, int(size))), text, rs.rand() < 0.65))
    if mask is None or rs.rand() < 0.85:
        return mask
    # Another aspect: pictures are scaled on their way, often by different factors in both directions.
    height, width = mask.shape
    image = Image.fromarray((mask * 255).astype(np.uint8))
    image = image.resize((max(1, int(width * rs.uniform(0.75, 1.5))), height), Image.BILINEAR)
    return np.asarray(image, np.float64) / 255


KINDS = {"scalable": scalable, "many": scalable, "wide": scalable, "bitmap": bitmap, "pixels": pixels, "strokes": strokes}


def worn(rs, mask):
    """What happens to a mask on its way: a scanned film is a little soft and not quite level."""
    dice = rs.rand()
    if mask is None or dice > 0.2 or mask.shape[1] > 2000:
        return mask
    image = Image.fromarray((np.pad(mask, 4) * 255).astype(np.uint8))
    if dice < 0.06:
        image = image.rotate(rs.uniform(-2, 2), Image.BILINEAR, expand=True)
    else:
        image = image.filter(ImageFilter.GaussianBlur(rs.uniform(0.4, 0.9 if min(mask.shape) < 14 else 1.4)))
    return trimmed(np.asarray(image, np.float64) / 255)


class Face:
    """One font at one size, for all the lines of a block."""

    def __init__(self, rs, split_families):
        names = sorted(split_families)
        self.family = names[rs.randint(len(names))]
        self.kind, files = split_families[self.family]
        self.path = files[rs.randint(len(files))]
        self.size = float(np.exp(rs.uniform(np.log(7.5), np.log(64)))) if rs.rand() < 0.5 else float(rs.uniform(8, 22))
        self.spaced = rs.rand() < 0.04
        self.seed = rs.randint(1 << 30)

    def ink(self, text):
        """The mask of [text], trimmed to its ink; None when there is none. Equal dice for each line of a block."""
        rs = np.random.RandomState(self.seed)
        return worn(rs, KINDS[self.kind](rs, self.path, " ".join(text) if self.spaced else text, self.size))
