"""More grounds without text for the net's training: textures, lattices and rows of like shapes, drawn from wide ranges
rather than after any device. None of them is used for testing. Each gives an array of 0 ... 1."""
import numpy as np
from fields import blurred, fractal, grid, levels, resized, unit
from PIL import Image, ImageDraw


def band(rs, height, width):
    """Noise of one pitch, in one direction or in all: muscle, hair, lines of a sensor."""
    fy, fx = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None, :]
    radius, angle = np.hypot(fy, fx), np.arctan2(fy, fx + 1e-9)
    pitch = np.exp(rs.uniform(np.log(2.2), np.log(60)))
    gain = np.exp(-((radius * pitch - 1) / rs.uniform(0.08, 0.6)) ** 2)
    if rs.rand() < 0.7:
        gain = gain * np.exp(-(np.sin(angle - rs.uniform(0, np.pi)) / rs.uniform(0.1, 0.8)) ** 2)
    field = unit(np.fft.irfft2(np.fft.rfft2(rs.normal(size=(height, width))) * gain, (height, width)))
    if rs.rand() < 0.4:
        field = field * np.clip(0.5 + fractal(rs, height, width, 2.0), 0, 2)
    return np.clip(rs.uniform(0.1, 0.6) + field * rs.choice([0.03, 0.08, 0.16, 0.3]), 0, 1)


def binary(rs, height, width):
    """A field cut off at one level, or at a few: maps of perfusion, masks, posters."""
    field = levels(fractal(rs, height, width, rs.uniform(0.9, 2.4)), 1, 99)
    steps = rs.choice([1, 1, 2, 4, 8])
    picture = np.floor(field * steps + rs.uniform(0.3, 0.8)) / steps
    return np.clip(picture * rs.uniform(0.3, 1) + rs.normal(size=(height, width)) * rs.choice([0, 0, 0.02]), 0, 1)


def contours(rs, height, width):
    """Lines of equal height, thin and thick."""
    field = fractal(rs, height, width, rs.uniform(1.7, 2.6)) * rs.uniform(2, 12)
    near = np.abs(field - np.round(field)) / (np.hypot(*np.gradient(field)) + 1e-3)
    line = np.clip(rs.uniform(0.6, 3) - near, 0, 1)
    return np.clip(rs.uniform(0, 0.3) + line * rs.uniform(0.15, 0.8) + 0.1 * levels(field) * rs.randint(2), 0, 1)


def shape_of(rs, draw, x, y, w, h, kind, tone):
    box = [x - w / 2, y - h / 2, x + w / 2, y + h / 2]
    if kind == 0:
        draw.ellipse(box, fill=tone)
    elif kind == 1:
        draw.rectangle(box, fill=tone)
    elif kind == 2:
        draw.ellipse(box, outline=tone, width=int(rs.randint(1, 4)))
    else:
        count = rs.randint(3, 8)
        angles = np.sort(rs.uniform(0, 6.28, count))
        draw.polygon([(x + w / 2 * np.cos(a) * rs.uniform(0.5, 1), y + h / 2 * np.sin(a) * rs.uniform(0.5, 1)) for a in angles],
                     fill=tone)


def lattice(rs, height, width):
    """Rows and columns of like shapes: teeth, vertebrae, ribs, pixels of a detector, holes of a plate."""
    image = Image.new("L", (width, height), int(rs.randint(0, 90)))
    draw = ImageDraw.Draw(image)
    step_x, step_y = np.exp(rs.uniform(np.log(5), np.log(120), 2))
    fill_x, fill_y, jitter = rs.uniform(0.3, 1.0), rs.uniform(0.3, 1.3), rs.choice([0, 0.05, 0.2, 0.5])
    kind, tone, spread = rs.randint(4), rs.randint(100, 256), rs.choice([0, 30, 90])
    rows, columns = max(1, int(height / step_y)), max(1, int(width / step_x))
    kept = rs.choice([1.0, 0.8, 0.3])
    band_of = range(rows) if rs.rand() < 0.5 else range(rs.randint(rows), rows, int(rs.randint(2, 9)))
    for row in band_of:
        for column in range(columns):
            if rs.rand() > kept:
                continue
            x = (column + 0.5 + jitter * rs.normal()) * step_x
            y = (row + 0.5 + 0.5 * jitter * rs.normal()) * step_y + 0.1 * step_y * np.sin(column * 0.4)
            size = 1 + 0.3 * jitter * rs.normal()
            level = int(np.clip(tone + spread * rs.normal() * 0.5, 10, 255))
            shape_of(rs, draw, x, y, max(2, step_x * fill_x * size), max(2, step_y * fill_y * size), kind, level)
    picture = np.rot90(np.asarray(image, np.float64) / 255, 0)
    if rs.rand() < 0.7:
        picture = blurred(picture, rs.uniform(0.5, 0.12 * min(step_x, step_y) + 0.6))
    picture = picture * (1 + 0.2 * fractal(rs, height, width, 1.6) * rs.randint(2))
    return np.clip(picture + rs.normal(size=(height, width)) * rs.choice([0, 0.01, 0.04]), 0, 1)


def turned_lattice(rs, height, width):
    return lattice(rs, width, height).T


def cracks(rs, height, width):
    """Borders between random cells, and the cells in tones of their own."""
    count = rs.randint(20, 160)
    ys, xs = rs.rand(count) * height, rs.rand(count) * width
    factor = max(1, int(max(height, width) / 220))
    gy, gx = np.mgrid[0:height:factor, 0:width:factor]
    nearest, second = np.full(gy.shape, 1e9), np.full(gy.shape, 1e9)
    tone, tones = np.zeros(gy.shape), rs.rand(count)
    for y, x, value in zip(ys, xs, tones):
        away = np.hypot(gy - y, gx - x)
        closer = away < nearest
        second = np.where(closer, nearest, np.minimum(second, away))
        tone = np.where(closer, value, tone)
        nearest = np.minimum(nearest, away)
    edge = np.clip(rs.uniform(1, 4) - (second - nearest) / factor, 0, 1)
    picture = rs.choice([0, 0.5]) * tone + rs.choice([-0.5, 0.6]) * edge + 0.3
    return np.clip(resized(picture, height, width), 0, 1)


def strands(rs, height, width):
    """Many short or long curves of one width and length: hair, scratches, vessels, wool."""
    image = Image.new("L", (width, height))
    draw = ImageDraw.Draw(image)
    length, thick = np.exp(rs.uniform(np.log(4), np.log(150))), int(rs.randint(1, 5))
    count = int(np.clip(height * width / (length * thick) * rs.uniform(0.005, 0.12), 3, 2500))
    common, spread, bend = rs.uniform(0, 6.28), rs.choice([0.1, 0.5, 3.0]), rs.choice([0.02, 0.2, 0.8])
    for _ in range(count):
        x, y, angle = rs.rand() * width, rs.rand() * height, common + rs.normal() * spread
        tone, points = int(rs.randint(60, 256)), [(x, y)]
        for _ in range(8):
            angle += rs.normal() * bend
            x, y = x + np.cos(angle) * length / 8, y + np.sin(angle) * length / 8
            points.append((x, y))
        draw.line(points, fill=tone, width=thick)
    picture = np.asarray(image, np.float64) / 255
    if rs.rand() < 0.5:
        picture = blurred(picture, rs.uniform(0.4, 1.5))
    return np.clip(0.15 * levels(fractal(rs, height, width, 1.8)) + picture * rs.uniform(0.2, 1), 0, 1)


def layered(rs, height, width):
    """Grainy layers over one another, with waves: skin, retina, muscle, sediments of any depth."""
    ys, xs = grid(height, width)
    picture, count = np.zeros((height, width)), rs.randint(2, 30)
    for _ in range(count):
        wave = rs.rand() + rs.uniform(0, 0.06) * np.sin(xs * rs.uniform(2, 20) + rs.uniform(0, 6))
        picture += rs.uniform(0.2, 1) * np.exp(-((ys - wave) / rs.uniform(0.002, 0.05)) ** 2)
    noise = np.abs(blurred(rs.normal(size=(height, width)), rs.uniform(0.5, 2), rs.uniform(0.5, 4))) * 4
    return levels((picture + rs.uniform(0.05, 0.4)) * (0.2 + noise), 0, 99.7) ** rs.uniform(0.4, 1.2)


def coarse(rs, height, width):
    """Another ground in few big pixels, sharp or smooth."""
    factor = rs.randint(2, 8)
    kind = [band, binary, contours, lattice, strands, layered][rs.randint(6)]
    small = kind(rs, height // factor + 1, width // factor + 1)
    if rs.rand() < 0.5:
        return np.kron(small, np.ones((factor, factor)))[:height, :width]
    return np.clip(resized(small, height, width), 0, 1)


def mixed(rs, height, width):
    """Two grounds, one inside a shape of the other."""
    kinds = [band, binary, contours, lattice, cracks, strands, layered]
    first, second = kinds[rs.randint(7)](rs, height, width), kinds[rs.randint(7)](rs, height, width)
    field = levels(fractal(rs, height, width, 2.4))
    share = np.clip((field - rs.uniform(0.3, 0.7)) * rs.choice([3, 12, 60]), 0, 1)
    return first * share + second * (1 - share)


KINDS = [band, band, binary, contours, lattice, lattice, turned_lattice, cracks, strands, layered, layered, coarse, mixed]
