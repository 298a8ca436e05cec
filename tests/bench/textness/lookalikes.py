"""What stands on medical pictures and is no text: rulers, traces, wires, marks. Strokes are drawn on a mask that is then
laid over the picture; patches change the picture itself. Training and testing have different kinds.

A stroke function gets the dice, an ImageDraw, the mask's width and height, and the unit: pixels of the mask for one pixel
of the picture (2 when the mask is drawn larger for smooth edges)."""
import numpy as np
from fields import blurred, fractal
from PIL import Image, ImageDraw


def width_of(rs, unit):
    return int(rs.choice([1, 1, 1, 2, 3])) * unit


# ---- strokes for training ------------------------------------------------------------------------------------------

def ruler(rs, draw, width, height, unit):
    level = rs.rand() < 0.5
    step, count, size = rs.randint(4, 30) * unit, rs.randint(5, 40), rs.randint(2, 10) * unit
    x, y, pen = rs.randint(width), rs.randint(height), width_of(rs, unit)
    every = rs.choice([2, 5, 5, 10, 100])
    for i in range(count):
        tick = size * 2 if i % every == 0 else size
        if level:
            draw.line([(x + i * step, y), (x + i * step, y - tick)], fill=255, width=pen)
        else:
            draw.line([(x, y + i * step), (x - tick, y + i * step)], fill=255, width=pen)
    if rs.rand() < 0.5:
        draw.line([(x, y), (x + step * (count - 1) * level, y + step * (count - 1) * (not level))], fill=255, width=pen)


def beat(rs, draw, width, height, unit):
    """An electrocardiogram."""
    x, y, scale, period = rs.randint(width // 3 + 1), rs.randint(height), rs.randint(8, 45) * unit, rs.randint(30, 120) * unit
    shape = [(0, 0), (0.1, 0.15), (0.2, 0), (0.27, -0.1), (0.32, 1), (0.37, -0.3), (0.42, 0), (0.55, 0.25), (0.7, 0), (1, 0)]
    points = []
    for k in range(rs.randint(2, 12)):
        points += [(x + (k + at) * period, y - up * scale * rs.uniform(0.9, 1.1) + rs.randint(-1, 2)) for at, up in shape]
    draw.line(points, fill=255, width=width_of(rs, unit))


def crosses(rs, draw, width, height, unit):
    """Calipers: plus signs and diagonal crosses, with a dotted line between them."""
    pen = width_of(rs, unit)
    for _ in range(rs.randint(1, 4)):
        ends = [(rs.randint(width), rs.randint(height)) for _ in range(2)]
        size = rs.randint(3, 8) * unit
        for x, y in ends:
            turned = rs.rand() < 0.3
            for dx, dy in (((1, 1), (1, -1)) if turned else ((1, 0), (0, 1))):
                draw.line([(x - dx * size, y - dy * size), (x + dx * size, y + dy * size)], fill=255, width=pen)
        if rs.rand() < 0.6:
            dots_between(draw, ends[0], ends[1], rs.randint(4, 12) * unit, unit)


def dots_between(draw, start, end, step, size):
    count = int(np.hypot(end[0] - start[0], end[1] - start[1]) / step)
    for i in range(count):
        x = start[0] + (end[0] - start[0]) * i / max(count, 1)
        y = start[1] + (end[1] - start[1]) * i / max(count, 1)
        draw.rectangle([x, y, x + size, y + size], fill=255)


def dashes(rs, draw, width, height, unit):
    """A dashed line, level or upright more often than not."""
    x, y, step = rs.randint(width), rs.randint(height), rs.randint(6, 24) * unit
    dx, dy = [(1, 0), (0, 1), (rs.uniform(-1, 1), rs.uniform(-1, 1))][rs.randint(3)]
    part, pen = rs.uniform(0.3, 0.8), width_of(rs, unit)
    for i in range(rs.randint(4, 40)):
        draw.line([(x + dx * i * step, y + dy * i * step), (x + dx * (i + part) * step, y + dy * (i + part) * step)],
                  fill=255, width=pen)


def mesh(rs, draw, width, height, unit):
    """A grid or graph paper."""
    step, pen = rs.randint(8, 60) * unit, width_of(rs, unit)
    left, top = rs.randint(width), rs.randint(height)
    right, bottom = min(width, left + rs.randint(2, 20) * step), min(height, top + rs.randint(2, 14) * step)
    for x in range(left, right + 1, step):
        draw.line([(x, top), (x, bottom)], fill=255, width=pen)
    for y in range(top, bottom + 1, step):
        draw.line([(left, y), (right, y)], fill=255, width=pen)


def wander(rs, x, y, step, count, bend):
    angle, points = rs.uniform(0, 6.28), [(x, y)]
    for _ in range(count):
        angle += rs.normal() * bend
        x, y = x + np.cos(angle) * step, y + np.sin(angle) * step
        points.append((x, y))
    return points


def catheter(rs, draw, width, height, unit):
    """A long smooth line, with beads like electrodes."""
    points = wander(rs, rs.randint(width), rs.randint(height), 6 * unit, rs.randint(20, 120), 0.06)
    pen = rs.randint(1, 5) * unit
    draw.line(points, fill=150 if rs.rand() < 0.5 else 255, width=pen)
    every, size = rs.randint(2, 8), rs.randint(1, 5) * unit
    for x, y in points[:rs.randint(1, 60):every]:
        draw.ellipse([x - size, y - size, x + size, y + size], fill=255)


def hair(rs, draw, width, height, unit):
    for _ in range(rs.randint(1, 12)):
        draw.line(wander(rs, rs.randint(width), rs.randint(height), 5 * unit, rs.randint(8, 60), 0.15), fill=255, width=unit)


def arcs(rs, draw, width, height, unit):
    for _ in range(rs.randint(1, 8)):
        x, y, r = rs.randint(width), rs.randint(height), rs.randint(6 * unit, max(width // 2, 7 * unit))
        start = rs.uniform(0, 360)
        draw.arc([x - r, y - r * 0.8, x + r, y + r * 0.8], start, start + rs.uniform(30, 330), fill=255, width=width_of(rs, unit))


def marks(rs, draw, width, height, unit):
    """Triangles, squares and boxes in a row or a column: menu symbols, focus marks."""
    x, y, size, step = rs.randint(width), rs.randint(height), rs.randint(3, 12) * unit, rs.uniform(1.2, 4)
    level, kind = rs.rand() < 0.5, rs.randint(4)
    for i in range(rs.randint(1, 8)):
        left = x + (i * step * size if level else 0)
        top = y + (0 if level else i * step * size)
        if kind == 0:
            draw.polygon([(left, top), (left + size, top + size / 2), (left, top + size)], fill=255)
        elif kind == 1:
            draw.rectangle([left, top, left + size, top + size], outline=255, width=unit)
        elif kind == 2:
            draw.rectangle([left, top, left + size, top + size], fill=255)
        else:
            draw.ellipse([left, top, left + size, top + size], outline=255, width=unit)


def arrow(rs, draw, width, height, unit):
    for _ in range(rs.randint(1, 4)):
        x, y, angle, size = rs.randint(width), rs.randint(height), rs.uniform(0, 6.28), rs.randint(8, 50) * unit
        draw.line([(x, y), (x + size * np.cos(angle), y + size * np.sin(angle))], fill=255, width=width_of(rs, unit))
        for side in (-0.5, 0.5):
            draw.line([(x, y), (x + size * 0.3 * np.cos(angle + side), y + size * 0.3 * np.sin(angle + side))], fill=255, width=unit)


def frame(rs, draw, width, height, unit):
    """Film edges, collimator leaves, a window's border."""
    inset = [rs.randint(0, max(2, side // 6)) for side in (width, height, width, height)]
    box = [inset[0], inset[1], width - inset[2], height - inset[3]]
    draw.rectangle(box, outline=255, width=width_of(rs, unit))
    if rs.rand() < 0.4:
        x = rs.randint(width)
        draw.polygon([(0, 0), (x, 0), (0, rs.randint(height))], fill=255)


def stitches(rs, draw, width, height, unit):
    """Staples: short strokes in a row, not quite alike."""
    points = wander(rs, rs.randint(width), rs.randint(height), rs.randint(5, 16) * unit, rs.randint(4, 24), 0.08)
    size, pen, slant = rs.randint(2, 9) * unit, width_of(rs, unit), rs.uniform(-0.6, 0.6)
    for x, y in points:
        x, y, size_here = x + rs.normal() * unit, y + rs.normal() * unit, size * rs.uniform(0.7, 1.3)
        draw.line([(x - size_here * slant, y - size_here), (x + size_here * slant, y + size_here)], fill=255, width=pen)


def pills(rs, draw, width, height, unit):
    """Round shapes of one kind in a row: beads, buttons, bony ends."""
    x, y, size, step = rs.randint(width), rs.randint(height), rs.uniform(4, 24) * unit, rs.uniform(1.05, 2.2)
    dx, dy = [(1, 0), (0, 1), (0.9, rs.uniform(-0.4, 0.4))][rs.randint(3)]
    tall, hollow = rs.uniform(0.5, 1.8), rs.rand() < 0.4
    for i in range(rs.randint(3, 14)):
        left, top = x + dx * i * step * size, y + dy * i * step * size * tall + rs.normal() * unit
        box = [left, top, left + size * rs.uniform(0.85, 1.15), top + size * tall * rs.uniform(0.85, 1.15)]
        draw.ellipse(box, outline=255, fill=None if hollow else 255, width=width_of(rs, unit))


def specks(rs, draw, width, height, unit):
    """Dust and salt, in a cloud."""
    cx, cy, reach = rs.randint(width), rs.randint(height), rs.uniform(0.05, 0.5) * width
    for _ in range(rs.randint(5, 150)):
        x, y, size = cx + rs.normal() * reach, cy + rs.normal() * reach, rs.uniform(0.5, 3) * unit
        draw.ellipse([x - size, y - size, x + size * rs.uniform(0.5, 2), y + size], fill=int(rs.randint(100, 256)))


def axes(rs, draw, width, height, unit):
    """A graph: two axes, ticks, curves."""
    left, bottom, size = rs.randint(width), rs.randint(height // 3, height), rs.randint(40, 200) * unit
    draw.line([(left, bottom - size), (left, bottom), (left + size, bottom)], fill=255, width=unit)
    for i in range(0, size, max(6 * unit, size // 8)):
        draw.line([(left + i, bottom), (left + i, bottom + 4 * unit)], fill=255, width=unit)
        draw.line([(left, bottom - i), (left - 4 * unit, bottom - i)], fill=255, width=unit)
    for _ in range(rs.randint(1, 4)):
        ys = np.clip(np.cumsum(rs.normal(size=30)) * size / 15 + size / 2, 0, size)
        draw.line([(left + i * size / 29, bottom - y) for i, y in enumerate(ys)], fill=255, width=unit)


# ---- strokes for testing -------------------------------------------------------------------------------------------

def scale_pair(rs, draw, width, height, unit):
    """Ticks on both sides of a line, short ones between long ones, closer to one end as on a logarithmic scale."""
    x, y, size, log = rs.randint(width), rs.randint(height), rs.randint(3, 9) * unit, rs.rand() < 0.5
    length, count, level = rs.randint(60, 300) * unit, rs.randint(6, 30), rs.rand() < 0.5
    for i in range(count):
        at = length * (np.log1p(i) / np.log1p(count) if log else i / count)
        tick = size * (2 if i % 4 == 0 else 1)
        draw.line([(x + at, y - tick), (x + at, y + tick)] if level else [(x - tick, y + at), (x + tick, y + at)],
                  fill=255, width=unit)


def breathing(rs, draw, width, height, unit):
    """A wave with steps and dropouts."""
    y, size, period = rs.randint(height), rs.randint(5, 30) * unit, rs.uniform(20, 120) * unit
    xs = np.arange(rs.randint(width // 2), width, 2 * unit)
    ys = y + size * np.sign(np.sin(xs / period * 6.28)) * np.abs(np.sin(xs / period * 6.28)) ** rs.uniform(0.2, 2)
    draw.line(list(zip(xs.tolist(), ys.tolist())), fill=255, width=width_of(rs, unit))


def dotted_shape(rs, draw, width, height, unit):
    cx, cy, r = rs.randint(width), rs.randint(height), rs.randint(15, 120) * unit
    count, size = rs.randint(8, 60), rs.randint(1, 3) * unit
    for i in range(count):
        reach = r * (1 + 0.2 * np.sin(i * 0.9))
        x, y = cx + reach * np.cos(6.28 * i / count), cy + reach * 0.7 * np.sin(6.28 * i / count)
        draw.rectangle([x, y, x + size, y + size], fill=255)


def polar(rs, draw, width, height, unit):
    cx, cy, step = rs.randint(width), rs.randint(height), rs.randint(12, 50) * unit
    for k in range(1, rs.randint(3, 7)):
        draw.ellipse([cx - k * step, cy - k * step, cx + k * step, cy + k * step], outline=255, width=unit)
    for angle in np.arange(0, 6.28, 6.28 / rs.choice([4, 8, 12])):
        draw.line([(cx, cy), (cx + 5 * step * np.cos(angle), cy + 5 * step * np.sin(angle))], fill=255, width=unit)


def wires(rs, draw, width, height, unit):
    """Wire loops in a column: like the letter O or the digit 8."""
    x, y, size, pen = rs.randint(width), rs.randint(height), rs.randint(8, 30) * unit, width_of(rs, unit)
    for i in range(rs.randint(3, 9)):
        top = y + i * size * 1.8
        shift = rs.normal() * size * 0.15
        draw.ellipse([x + shift, top, x + shift + size, top + size * 0.8], outline=255, width=pen)
        draw.line([(x + shift + size / 2, top + size * 0.8), (x + shift + size * rs.uniform(0.2, 0.9), top + size * 1.2)], fill=255, width=pen)


def device(rs, draw, width, height, unit):
    """A rounded can with coils on a lead."""
    x, y, size = rs.randint(width), rs.randint(height), rs.randint(20, 60) * unit
    draw.rounded_rectangle([x, y, x + size, y + size * 0.8], size // 4, outline=255, width=2 * unit)
    lead = wander(rs, x, y, 4 * unit, rs.randint(20, 80), 0.08)
    draw.line(lead, fill=200, width=unit)
    for px, py in lead[-rs.randint(6, 20):]:
        draw.line([(px - 3 * unit, py - 3 * unit), (px + 3 * unit, py + 3 * unit)], fill=255, width=unit)


def scratches(rs, draw, width, height, unit):
    for _ in range(rs.randint(2, 30)):
        x, y, size, angle = rs.randint(width), rs.randint(height), rs.exponential(25) * unit, rs.normal() * 0.3 + 1.4
        draw.line([(x, y), (x + size * np.cos(angle), y + size * np.sin(angle))], fill=int(rs.randint(120, 256)), width=unit)


def pairs(rs, draw, width, height, unit):
    """Test pattern: groups of bars, finer and finer."""
    x, y, bar = rs.randint(width), rs.randint(height), rs.randint(4, 12) * unit
    while bar >= unit:
        for i in range(rs.randint(3, 6)):
            draw.rectangle([x, y, x + bar - 1, y + 5 * bar], fill=255)
            x += 2 * bar
        x, bar = x + 2 * bar, int(bar * 0.75)


def hatch(rs, draw, width, height, unit):
    x, y, size, step = rs.randint(width), rs.randint(height), rs.randint(20, 100) * unit, rs.randint(4, 14) * unit
    for i in range(0, size, step):
        draw.line([(x + i, y), (x, y + i)], fill=255, width=unit)
        draw.line([(x + size, y + i), (x + i, y + size)], fill=255, width=unit)


def board(rs, draw, width, height, unit):
    x, y, size = rs.randint(width), rs.randint(height), rs.randint(4, 20) * unit
    for i in range(rs.randint(2, 10)):
        for k in range(rs.randint(2, 8)):
            if (i + k) % 2:
                draw.rectangle([x + i * size, y + k * size, x + i * size + size - 1, y + k * size + size - 1], fill=255)


def zigzag(rs, draw, width, height, unit):
    """A screw, a spring, a zip."""
    x, y, size, step = rs.randint(width), rs.randint(height), rs.randint(4, 14) * unit, rs.uniform(2, 7) * unit
    points = [(x + i * step, y + (i % 2) * size) for i in range(rs.randint(6, 30))]
    draw.line(points if rs.rand() < 0.5 else [(py + x - y, px + y - x) for px, py in points], fill=255, width=width_of(rs, unit))


def reticle(rs, draw, width, height, unit):
    x, y, size = width // 2, height // 2, rs.randint(30, 200) * unit
    for dx, dy in ((1, 0), (0, 1)):
        draw.line([(x - dx * size, y - dy * size), (x + dx * size, y + dy * size)], fill=255, width=unit)
        for k in range(-size, size, max(5 * unit, size // 10)):
            draw.line([(x + dx * k - dy * 3 * unit, y + dy * k - dx * 3 * unit),
                       (x + dx * k + dy * 3 * unit, y + dy * k + dx * 3 * unit)], fill=255, width=unit)


def blobs(rs, draw, width, height, unit):
    """A body mark or a maker's sign: a few filled curved shapes close together."""
    x, y, size = rs.randint(width), rs.randint(height), rs.randint(8, 40) * unit
    for _ in range(rs.randint(2, 5)):
        points = [(x + size * (0.5 + rs.uniform(0.2, 0.6) * np.cos(a)), y + size * (0.5 + rs.uniform(0.2, 0.6) * np.sin(a)))
                  for a in np.arange(0, 6.28, 6.28 / rs.randint(4, 9))]
        draw.polygon(points, outline=255, fill=255 if rs.rand() < 0.5 else None)
        x += rs.uniform(0, 1.3) * size


# ---- patches -------------------------------------------------------------------------------------------------------

def place(rs, picture):
    height, width = picture.shape[:2]
    h, w = rs.randint(height // 8 + 1, height // 2 + 2), rs.randint(width // 8 + 1, width // 2 + 2)
    return rs.randint(height - h + 1), rs.randint(width - w + 1), h, w


def colours(rs, picture, amount):
    """[amount] as gray, or for RGB as one of two flow colours."""
    if picture.ndim == 2:
        return amount
    tones = [(1.0, 0.35, 0.05), (0.1, 0.4, 1.0), (0.2, 1.0, 0.3)]
    return amount[..., None] * np.asarray(tones[rs.randint(len(tones))])


def flow(rs, picture):
    """Blood flow: blobs of a colour over the tissue, ragged at their borders."""
    y, x, h, w = place(rs, picture)
    noise = blurred(rs.normal(size=(h, w)), rs.uniform(1, 6))
    noise = noise / (noise.std() + 1e-9)
    inside = noise > rs.uniform(0.3, 1.5)
    value = colours(rs, picture, np.clip(0.5 + 0.2 * noise, 0.2, 1))
    picture[y:y + h, x:x + w][inside] = value[inside]


def wedge(rs, picture):
    """A gray or colour scale."""
    height, width = picture.shape[:2]
    h, w, steps = min(height, rs.randint(40, 240)), min(width, rs.randint(5, 20)), rs.choice([8, 16, 64, 256])
    y, x = rs.randint(height - h + 1), rs.randint(width - w + 1)
    scale = np.floor(np.linspace(steps - 1e-6, 0, h))[:, None] / max(steps - 1, 1) * np.ones((1, w))
    if rs.rand() < 0.3 and width > h and height > w:
        y, x = min(y, height - w), min(x, width - h)
        scale, h, w = scale.T, w, h
    picture[y:y + h, x:x + w] = colours(rs, picture, scale)


def blocks(rs, picture):
    """A mosaic: lost data, a hidden face, tiles of stronger compression."""
    y, x, h, w = place(rs, picture)
    size = rs.randint(3, 16)
    part = picture[y:y + h, x:x + w]
    coarse = part[::size, ::size]
    large = np.repeat(np.repeat(coarse, size, 0), size, 1)[:h, :w]
    part[:] = np.clip(large + rs.choice([0, 0.1]) * rs.normal(), 0, 1)


def streaks(rs, picture):
    """Rays from metal."""
    height, width = picture.shape[:2]
    ys, xs = np.mgrid[0:height, 0:width]
    y, x = rs.randint(height), rs.randint(width)
    angle = np.arctan2(ys - y, xs - x)
    rays = np.sin(angle * rs.randint(8, 40) + rs.uniform(0, 6)) * np.exp(-np.hypot(ys - y, xs - x) / rs.uniform(20, 150))
    change = rs.uniform(0.1, 0.5) * rays + np.exp(-np.hypot(ys - y, xs - x) ** 2 / rs.uniform(20, 200))
    picture[:] = np.clip(picture + (change if picture.ndim == 2 else change[..., None]), 0, 1)


def islands(rs, picture):
    """Flow for testing: its border comes from other noise, its inside is flat or banded."""
    y, x, h, w = place(rs, picture)
    noise = fractal(rs, h, w, 1.2)
    inside = noise > rs.uniform(0.5, 1.2)
    value = colours(rs, picture, np.clip(np.round(noise * 2) / 6 + 0.3, 0, 1))
    picture[y:y + h, x:x + w][inside] = value[inside]


def rainbow(rs, picture):
    """Colour bars side by side, or gray ones."""
    y, x, h, w = place(rs, picture)
    count = rs.randint(4, 14)
    for i in range(count):
        value = rs.rand() if picture.ndim == 2 else rs.rand(3)
        picture[y:y + h // 4 + 1, x + i * w // count:x + (i + 1) * w // count] = value


STROKES = {
    "train": [ruler, ruler, ruler, beat, crosses, dashes, mesh, catheter, hair, arcs, marks, arrow, frame, stitches, pills,
              specks, axes],
    "test": [scale_pair, scale_pair, breathing, dotted_shape, polar, wires, device, scratches, pairs, hatch, board, zigzag,
             reticle, blobs],
}
PATCHES = {"train": [flow, wedge, blocks, streaks], "test": [islands, rainbow]}


def stroke_mask(rs, split, height, width):
    unit = 2 if rs.rand() < 0.5 else 1
    image = Image.new("L", (width * unit, height * unit))
    kinds = STROKES[split]
    kinds[rs.randint(len(kinds))](rs, ImageDraw.Draw(image), width * unit, height * unit, unit)
    return np.asarray(image.resize((width, height), Image.BOX), np.float64) / 255


def add(rs, split, picture):
    """Lays a few of them over the picture, in place; each with a tone of its own."""
    height, width = picture.shape[:2]
    for _ in range(rs.choice([0, 1, 1, 2, 3, 5])):
        if rs.rand() < 0.2:
            kinds = PATCHES[split]
            kinds[rs.randint(len(kinds))](rs, picture)
            continue
        mask = stroke_mask(rs, split, height, width) * rs.choice([0.3, 0.6, 1.0, 1.0])
        dark = picture.mean() > 0.55 or rs.rand() < 0.15
        tone = rs.uniform(0, 0.3) if dark else rs.uniform(0.5, 1)
        if picture.ndim == 3:
            mask, tone = mask[..., None], np.clip(tone + rs.choice([0, 0.4]) * rs.uniform(-1, 1, 3), 0, 1)
        picture[:] = picture * (1 - mask) + tone * mask
