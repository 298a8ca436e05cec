"""Grounds without text, all computed: what pictures of the medical kind look like to a finder of letters. Those of
training and of testing are different kinds, not different seeds of one kind. Each gives an array of 0 ... 1, gray or RGB."""
import numpy as np
from fields import blurred, ellipse, fractal, grid, levels, resized, speckle
from PIL import Image, ImageDraw


def tint(gray, dark, bright):
    """Gray to a scale between two colours."""
    return np.asarray(dark) + gray[..., None] * (np.asarray(bright) - np.asarray(dark))


# ---- training ------------------------------------------------------------------------------------------------------

def flat(rs, height, width):
    level = rs.choice([0, 0, 0, 0.08, 0.3, 0.6, 0.9, 1.0])
    return np.clip(level + rs.normal(size=(height, width)) * rs.choice([0, 0, 0.008, 0.03]), 0, 1)


def compressed(amplitude, decibels):
    return np.clip(1 + 20 * np.log10(np.maximum(amplitude, 1e-6)) / decibels, 0, 1)


def fan(rs, height, width):
    """A sector of log-compressed speckle with layers and holes; black around it."""
    across, along = 128, 320
    tissue = np.exp(0.7 * fractal(rs, along, across, 1.6) + 0.3 * fractal(rs, along, across, 0.7))
    ys, xs = grid(along, across)
    for _ in range(rs.randint(0, 4)):
        hole = ellipse(ys, xs, rs.uniform(0.2, 0.9), rs.rand(), rs.uniform(0.03, 0.15), rs.uniform(0.05, 0.25), 0, 0.2)
        tissue *= 1 - rs.uniform(0.6, 0.97) * hole
    polar = compressed(0.5 * tissue * speckle(rs, along, across, 0.8, rs.uniform(0.6, 1.6)), rs.choice([40, 50, 60]))
    y, x = grid(height, width)
    y, x = y * height, x * width
    apex_x, apex_y = width * rs.uniform(0.35, 0.65), -height * rs.uniform(0, 0.15)
    radius, angle = np.hypot(y - apex_y, x - apex_x), np.arctan2(x - apex_x, y - apex_y)
    half, reach, start = rs.uniform(0.4, 0.85), height * rs.uniform(0.8, 1.1), height * rs.uniform(0.02, 0.2)
    row = np.clip((radius - start) / (reach - start) * (along - 1), 0, along - 1).astype(int)
    column = np.clip((angle / half + 1) / 2 * (across - 1), 0, across - 1).astype(int)
    inside = (np.abs(angle) < half) & (radius > start) & (radius < reach)
    return np.where(inside, np.clip(blurred(polar[row, column], 0.7), 0, 1), 0.0)


def axial(rs, height, width):
    """A cut through a body: soft organs, hard bright bones, a table, noise with a grain."""
    ys, xs = grid(height, width)
    cy, cx, ry, rx = rs.uniform(0.45, 0.55), 0.5, rs.uniform(0.25, 0.38), rs.uniform(0.33, 0.46)
    body = ellipse(ys, xs, cy, cx, ry, rx, 0, 0.01)
    picture = 0.45 * body + 0.06 * ellipse(ys, xs, cy, cx, ry * 0.88, rx * 0.9, 0, 0.02)
    for _ in range(rs.randint(4, 14)):
        angle, away = rs.uniform(0, 6.28), rs.uniform(0, 0.7)
        organ = ellipse(ys, xs, cy + away * ry * np.sin(angle), cx + away * rx * np.cos(angle), rs.uniform(0.02, 0.12),
                        rs.uniform(0.02, 0.14), rs.uniform(0, 3), 0.05)
        picture += organ * rs.choice([-0.35, -0.08, 0.04, 0.07, 0.1]) * body
    for k in range(rs.randint(0, 18)):
        angle = k * 0.35 + rs.uniform(-0.05, 0.05)
        bone = ellipse(ys, xs, cy + 0.82 * ry * np.sin(angle), cx + 0.85 * rx * np.cos(angle), 0.012, 0.03, angle + 1.6, 0.3)
        picture += 0.5 * bone
    picture += 0.45 * ellipse(ys, xs, cy + 0.55 * ry, cx, 0.05, 0.06, 0, 0.2) * rs.randint(0, 2)
    picture += 0.25 * (np.abs(ys - cy - ry * 1.05 - 0.1 * (xs - 0.5) ** 2) < 0.004) * rs.randint(0, 2)
    noise = blurred(rs.normal(size=(height, width)), rs.uniform(0.3, 0.8)) * rs.choice([0.01, 0.03, 0.06])
    return np.clip(picture + noise * (0.2 + body), 0, 1)


def chest(rs, height, width):
    """Two dark lungs, bands of ribs, a column in the middle, fine texture."""
    ys, xs = grid(height, width)
    picture = 0.75 - 0.2 * np.abs(xs - 0.5) + 0.1 * fractal(rs, height, width, 2.2)
    for side in (0.3, 0.7):
        picture -= rs.uniform(0.3, 0.5) * ellipse(ys, xs, 0.45, side, 0.36, 0.15, 0, 0.4)
    pitch = rs.uniform(0.06, 0.1)
    bend = rs.uniform(0.1, 0.4) * (np.abs(xs - 0.5) - 0.2) ** 2 / 0.05
    for direction in (1, -1):
        phase = (ys + direction * bend * 0.3 + 0.02 * rs.rand()) / pitch
        picture += rs.uniform(0.02, 0.08) * np.clip(np.sin(phase * 6.28) * 3, -1, 1) * (np.abs(xs - 0.5) > 0.08)
    picture += 0.2 * (np.abs(xs - 0.5) < 0.05) * (1 + 0.15 * np.sin(ys / pitch * 4))
    picture += rs.choice([0.005, 0.02, 0.04]) * blurred(rs.normal(size=(height, width)), 0.5)
    return levels(picture, 0, 100)


def folds(rs, height, width):
    """A head: bright ring, winding bands inside, noise outside."""
    ys, xs = grid(height, width)
    field = fractal(rs, height, width, rs.uniform(1.8, 2.4))
    bands = 0.5 + 0.5 * np.sin(field * rs.uniform(4, 10))
    inside = ellipse(ys, xs, 0.5, 0.5, 0.36, 0.3, 0, 0.02)
    ring = ellipse(ys, xs, 0.5, 0.5, 0.42, 0.36, 0, 0.02) - ellipse(ys, xs, 0.5, 0.5, 0.39, 0.33, 0, 0.02)
    picture = inside * (0.35 + 0.4 * bands) + ring * rs.uniform(0.5, 1)
    noise = rs.normal(size=(2, height, width)) * rs.choice([0.01, 0.03, 0.06])
    return np.clip(np.hypot(picture + noise[0], noise[1]), 0, 1)


def counts(rs, height, width):
    """Few events: grains where there is activity."""
    small = np.clip(fractal(rs, 64, 64, 1.8), 0, 3) ** 2 * rs.choice([0.2, 1, 4, 12])
    factor = rs.randint(1, 6)
    rate = resized(small, height // factor + 1, width // factor + 1)
    grains = rs.poisson(np.clip(rate, 0, None)).astype(np.float64)
    return levels(np.kron(grains, np.ones((factor, factor)))[:height, :width], 0, 100)


def cloud(rs, height, width):
    return levels(fractal(rs, height, width, rs.uniform(0.5, 2.0)))


def cells(rs, height, width):
    """Stained nuclei on a pale ground."""
    image = Image.new("L", (width, height))
    draw = ImageDraw.Draw(image)
    size = rs.randint(3, 14)
    for _ in range(int(rs.uniform(0.2, 1.2) * height * width / (size * size * 20))):
        x, y, a, b = rs.rand() * width, rs.rand() * height, size * rs.uniform(0.6, 1.4), size * rs.uniform(0.6, 1.4)
        draw.ellipse([x - a, y - b, x + a, y + b], fill=int(rs.randint(90, 255)))
    nuclei = blurred(np.asarray(image, np.float64) / 255, 0.8)
    gray = np.clip(0.1 * fractal(rs, height, width, 1.2) + 0.15 + 0.8 * nuclei, 0, 1)
    return tint(gray, (0.95, 0.88, 0.93), (0.35, 0.15, 0.5)) if rs.rand() < 0.7 else 1 - gray


def spectrum(rs, height, width):
    """Velocities over time: a grainy band that follows a beat."""
    time = np.arange(width) / rs.uniform(60, 200)
    beat = np.abs(np.sin(np.pi * time)) ** rs.uniform(1, 4) * rs.uniform(0.2, 0.45)
    ys, _ = grid(height, width)
    base = rs.uniform(0.4, 0.8)
    inside = np.clip((beat[None, :] - np.abs(base - ys - beat[None, :] * 0.5)) * 30, 0, 1)
    grain = speckle(rs, height, width, 1.0, rs.uniform(0.4, 1.0))
    return np.clip(inside * grain * 0.5 + 0.05 * grain * rs.rand() + 0.6 * (np.abs(ys - base) < 0.002), 0, 1)


def grain(rs, height, width):
    noise = rs.normal(size=(height, width))
    if rs.rand() < 0.5:
        noise = blurred(noise, rs.uniform(0.4, 1.8)) * 2
    return np.clip(rs.uniform(0.05, 0.6) + noise * rs.choice([0.04, 0.08, 0.16, 0.3]), 0, 1)


# ---- testing -------------------------------------------------------------------------------------------------------

def vignette(rs, height, width):
    ys, xs = grid(height, width)
    light = 1 - rs.uniform(0.2, 1.2) * ((ys - 0.5) ** 2 + (xs - 0.5) ** 2)
    return np.clip(rs.uniform(0.05, 0.95) * light + rs.normal(size=(height, width)) * rs.choice([0, 0.004, 0.02]), 0, 1)


def stripe_array(rs, height, width):
    """A rectangle of speckle from a straight probe, with bright layers; gamma-distributed, not log-compressed."""
    grains = blurred(rs.gamma(0.6, 1.0, size=(height, width)), rs.uniform(0.7, 1.3), rs.uniform(1.2, 2.4))
    ys, xs = grid(height, width)
    layers = np.zeros((height, width))
    for _ in range(rs.randint(2, 7)):
        wave = rs.uniform(0.1, 0.9) + 0.04 * np.sin(xs * rs.uniform(2, 9) + rs.uniform(0, 6))
        layers += np.exp(-((ys - wave) / rs.uniform(0.003, 0.02)) ** 2)
    picture = grains * (0.35 + layers) * np.exp(-1.2 * ys)
    left, right = rs.uniform(0.02, 0.25), rs.uniform(0.75, 0.98)
    return np.sqrt(levels(picture * (xs > left) * (xs < right) * (ys > 0.06), 0, 99.7))


def bones(rs, height, width):
    """Long bones side by side, denser at their edges, with a fine mesh inside."""
    ys, xs = grid(height, width)
    picture = 0.15 + 0.12 * np.exp(-((xs - 0.5) / 0.4) ** 2)
    mesh = np.clip(fractal(rs, height, width, 0.9), -2, 2)
    count = rs.randint(2, 6)
    for k in range(count):
        middle = (k + 0.5) / count + rs.uniform(-0.03, 0.03) + 0.05 * (ys - 0.5)
        half = 0.25 / count * (1 + 0.5 * np.cos(ys * rs.uniform(6, 14)) ** 4)
        depth = np.clip(1 - ((xs - middle) / half) ** 2, 0, 1)
        picture = picture + np.sqrt(depth) * 0.3 + 0.25 * ((depth > 0) & (depth < 0.3)) + 0.04 * mesh * (depth > 0)
    return levels(picture + rs.normal(size=(height, width)) * rs.choice([0.005, 0.015]), 0, 100)


def breast(rs, height, width):
    """A half disc of fibres with specks of chalk; black beside it."""
    ys, xs = grid(height, width)
    inside = ellipse(ys, xs, 0.5, 0.0, rs.uniform(0.38, 0.47), rs.uniform(0.5, 0.8), 0, 0.05)
    fibres = blurred(rs.normal(size=(height, width)), 0.8, 6) * 4 + fractal(rs, height, width, 1.7)
    picture = inside * (0.4 + 0.15 * fibres)
    for _ in range(rs.randint(0, 60)):
        y, x = int(rs.rand() * (height - 3)), int(rs.rand() ** 2 * (width - 3) * 0.6)
        picture[y:y + rs.randint(1, 4), x:x + rs.randint(1, 4)] += rs.uniform(0.2, 0.6)
    return np.clip(picture, 0, 1)


def spine(rs, height, width):
    """A row of similar blocks with gaps: shaped like a line of letters standing up."""
    ys, xs = grid(height, width)
    picture = 0.2 + 0.1 * fractal(rs, height, width, 1.9)
    count = rs.randint(6, 16)
    for k in range(count):
        y = (k + 0.5) / count
        x = 0.5 + 0.1 * np.sin(y * 4)
        block = ellipse(ys, xs, y, x, 0.36 / count, rs.uniform(0.04, 0.07), 0.05, 0.3)
        picture += rs.uniform(0.3, 0.4) * block
    picture += 0.5 * np.exp(-((xs - 0.62 - 0.1 * np.sin(ys * 4)) / 0.015) ** 2)
    return np.clip(picture + rs.normal(size=(height, width)) * rs.choice([0.01, 0.03]), 0, 1)


def fundus(rs, height, width):
    """A red disc with branching dark vessels."""
    image = Image.new("L", (width, height))
    draw = ImageDraw.Draw(image)
    for _ in range(rs.randint(8, 24)):
        x, y, angle, thick = width * 0.35, height * 0.5, rs.uniform(0, 6.28), rs.uniform(1.5, 5)
        for _ in range(60):
            angle += rs.normal() * 0.22
            nx, ny = x + np.cos(angle) * width / 70, y + np.sin(angle) * width / 70
            draw.line([(x, y), (nx, ny)], fill=255, width=max(1, int(thick)))
            x, y, thick = nx, ny, thick * 0.975
    vessels = blurred(np.asarray(image, np.float64) / 255, 1.0)
    ys, xs = grid(height, width)
    disc = ellipse(ys, xs, 0.5, 0.5, 0.47, 0.47 * height / width, 0, 0.02)
    gray = disc * np.clip(0.55 + 0.08 * fractal(rs, height, width, 1.8) - 0.3 * vessels, 0, 1)
    gray += 0.4 * ellipse(ys, xs, 0.5, 0.35, 0.05, 0.05 * height / width, 0, 0.4) * disc
    return np.clip(tint(gray, (0, 0, 0), (1.3, 0.7, 0.3)), 0, 1)


def teeth(rs, height, width):
    """Two rows of bright pegs with roots: rows of similar shapes at one height."""
    ys, xs = grid(height, width)
    picture = 0.3 + 0.1 * fractal(rs, height, width, 1.8)
    count = rs.randint(6, 16)
    for row, middle in ((-1, 0.38), (1, 0.62)):
        for k in range(count):
            x = (k + 0.5) / count
            y = middle + 0.15 * (x - 0.5) ** 2
            crown = ellipse(ys, xs, y, x, 0.06, 0.36 / count, 0, 0.15)
            root = ellipse(ys, xs, y + row * 0.11, x, 0.1, 0.18 / count, rs.uniform(-0.1, 0.1), 0.3)
            picture = picture + 0.35 * crown + 0.2 * root
    return levels(picture + rs.normal(size=(height, width)) * 0.01, 0, 100)


def fibres(rs, height, width):
    """Wavy strands in one direction, with gaps."""
    ys, xs = grid(height, width)
    bend = 0.5 * fractal(rs, height, width, 2.4)
    strands = np.sin((ys * np.cos(0.5) + xs * np.sin(0.5)) * rs.uniform(60, 260) + bend * rs.uniform(2, 8))
    gray = np.clip(0.5 + 0.3 * strands + 0.1 * fractal(rs, height, width, 0.8), 0, 1)
    return tint(gray, (0.98, 0.85, 0.9), (0.75, 0.35, 0.5)) if rs.rand() < 0.6 else gray


def uptake(rs, height, width):
    """Dark spots on white: a whole-body picture of a tracer, in few big pixels."""
    factor = rs.randint(2, 5)
    ys, xs = grid(height // factor + 1, width // factor + 1)
    rate = 1.0 * ellipse(ys, xs, 0.5, 0.5, 0.45, 0.2, 0, 0.2)
    for _ in range(rs.randint(2, 9)):
        rate += rs.uniform(2, 30) * ellipse(ys, xs, rs.rand(), rs.uniform(0.3, 0.7), 0.03, 0.03, 0, 0.8)
    grains = rs.poisson(rate * rs.choice([0.5, 2, 8])).astype(np.float64)
    return 1 - levels(np.kron(grains, np.ones((factor, factor)))[:height, :width], 0, 99.9)


def strata(rs, height, width):
    """Thin bright layers over one another, grainy, with dips."""
    ys, xs = grid(height, width)
    dip = 0.08 * np.exp(-((xs - rs.uniform(0.3, 0.7)) / 0.12) ** 2)
    picture = np.zeros((height, width))
    at = rs.uniform(0.25, 0.4)
    for _ in range(rs.randint(4, 9)):
        at += rs.uniform(0.02, 0.06)
        picture += rs.uniform(0.3, 1) * np.exp(-((ys - at - dip) / rs.uniform(0.004, 0.015)) ** 2)
    return np.clip((picture + 0.12) * speckle(rs, height, width, 0.6, 0.9) * 0.7, 0, 1)


TRAIN = [flat, flat, fan, fan, axial, chest, folds, counts, cloud, cells, spectrum, grain]
TEST = [vignette, vignette, stripe_array, stripe_array, bones, breast, spine, fundus, teeth, fibres, uptake, strata]
SETS = {"train": TRAIN, "test": TEST}
