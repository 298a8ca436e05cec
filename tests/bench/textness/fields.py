"""Random fields and shapes that grounds and look-alikes are made of: arrays of floats, no other library than numpy."""
import numpy as np
from PIL import Image


def blurred(array, down, across=None):
    """Gaussian blur with these sigmas in pixels, periodic at the borders."""
    across = down if across is None else across
    height, width = array.shape
    fy = np.fft.fftfreq(height)[:, None]
    fx = np.fft.rfftfreq(width)[None, :]
    gain = np.exp(-2 * np.pi ** 2 * ((fy * down) ** 2 + (fx * across) ** 2))
    return np.fft.irfft2(np.fft.rfft2(array) * gain, array.shape)


def unit(array):
    """Mean 0, deviation 1."""
    return (array - array.mean()) / (array.std() + 1e-9)


def fractal(rs, height, width, power):
    """Noise whose amplitude falls with frequency to [power]: 0 white, 1 texture, 2 clouds. Mean 0, deviation 1."""
    fy = np.fft.fftfreq(height)[:, None]
    fx = np.fft.rfftfreq(width)[None, :]
    frequency = np.maximum(np.hypot(fy, fx), 1.0 / max(height, width))
    return unit(np.fft.irfft2(np.fft.rfft2(rs.normal(size=(height, width))) / frequency ** power, (height, width)))


def grid(height, width):
    """y and x, 0 ... 1 over the picture."""
    return np.mgrid[0:height, 0:width][0] / height, np.mgrid[0:height, 0:width][1] / width


def ellipse(ys, xs, y, x, ry, rx, angle=0.0, soft=0.02):
    """1 inside, 0 outside, with an edge of width [soft]."""
    cos, sin = np.cos(angle), np.sin(angle)
    dy, dx = ys - y, xs - x
    distance = np.hypot((dx * cos + dy * sin) / rx, (dy * cos - dx * sin) / ry)
    return np.clip((1 - distance) / max(soft, 1e-3) + 0.5, 0, 1)


def resized(array, height, width):
    image = Image.fromarray(array.astype(np.float32), "F")
    return np.asarray(image.resize((width, height), Image.BILINEAR), np.float64)


def levels(array, low=0.5, high=99.8):
    """Stretched to 0 ... 1 between two percentiles."""
    bottom, top = np.percentile(array, [low, high])
    return np.clip((array - bottom) / max(top - bottom, 1e-9), 0, 1)


def speckle(rs, height, width, down, across):
    """Amplitude of a random complex field: what interfering waves look like. Mean about 1."""
    real = unit(blurred(rs.normal(size=(height, width)), down, across))
    imaginary = unit(blurred(rs.normal(size=(height, width)), down, across))
    return np.hypot(real, imaginary) / 1.25
