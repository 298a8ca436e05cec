"""The net: 3x3 convolutions, first at half size, then more channels at a quarter, dilated and with residuals, and back; two
answers per place of half size: "text", "core".

All activations are whole multiples of 1/32 between 0 and 127/32, all weights whole multiples of their channel's step,
which is itself a multiple of 1/65536: so training sees the very numbers that the integers of inference stand for."""
from collections import namedtuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional

# [side]: 3 or 1 taps each way; [stride] 2 goes from half to quarter size; [spread]: the outputs are those of four places of
# half size; [adds]: to the output of the layer of this number, None: to nothing
Layer = namedtuple("Layer", "inputs outputs side dilation stride spread adds")
FEW, MANY = 16, 48
LAYERS = [
    Layer(FEW, FEW, 3, 1, 1, False, None),
    Layer(FEW, MANY, 3, 1, 2, False, None),
    Layer(MANY, MANY, 3, 1, 1, False, None),
    Layer(MANY, MANY, 3, 2, 1, False, 1),
    Layer(MANY, MANY, 3, 4, 1, False, None),
    Layer(MANY, MANY, 3, 8, 1, False, 3),
    Layer(MANY, MANY, 3, 4, 1, False, None),
    Layer(MANY, MANY, 3, 1, 1, False, 5),
    Layer(MANY, 4 * FEW, 1, 1, 1, True, 0),
    Layer(FEW, FEW, 3, 1, 1, False, None),
]
ANSWERS = 2
LEVELS = 3           # sizes of the picture that are looked at: they share weights, and have biases of their own
UNIT = 32.0          # activations per 1
TOP = 127
STEP = 65536.0
LOGIT = 16.0         # answers per unit of log odds
FIRST_RING = 1       # the picture's border is repeated for the first layer


class Rounded(torch.autograd.Function):
    """Rounds half up, and lets the slope through."""
    @staticmethod
    def forward(ctx, x):
        return torch.floor(x + 0.5)

    @staticmethod
    def backward(ctx, slope):
        return slope


def step_of(weight):
    """Per output channel, a multiple of 1/65536."""
    top = weight.detach().abs().flatten(1).amax(1)
    return torch.clamp(torch.ceil(top / TOP * STEP), min=1.0) / STEP


def quantised(weight, bias):
    step = step_of(weight)
    whole = torch.clamp(Rounded.apply(weight / step.view(-1, 1, 1, 1)), -TOP, TOP)
    whole_bias = Rounded.apply(bias * UNIT / step)
    return whole * step.view(-1, 1, 1, 1), whole_bias * step / UNIT


class Settled(torch.autograd.Function):
    """What a layer gives on: its sums, rounded when [whole], and the kept input, between 0 and 127."""
    @staticmethod
    def forward(ctx, y, kept, whole):
        y = y.detach()
        if whole:
            y.add_(0.5).floor_()
        if kept is not None:
            y.add_(kept)
        y.clamp_(0, TOP)
        ctx.adds = kept is not None
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, slope):
        y, = ctx.saved_tensors
        slope = slope * ((y > 0) & (y < TOP))
        return slope, slope if ctx.adds else None, None


def spread_out(y, height, width):
    """Channels (place, channel) of quarter size to channels of half size."""
    batch, channels, rows, columns = y.shape
    y = y.view(batch, 2, 2, channels // 4, rows, columns).permute(0, 3, 4, 1, 5, 2)
    return y.reshape(batch, channels // 4, 2 * rows, 2 * columns)[:, :, :height, :width]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Conv2d(l.inputs, l.outputs, l.side, bias=False) for l in LAYERS])
        self.head = nn.Conv2d(FEW, ANSWERS, 1, bias=False)
        self.biases = nn.ParameterList([nn.Parameter(torch.zeros(LEVELS, l.outputs)) for l in LAYERS])
        self.biases.append(nn.Parameter(torch.full((LEVELS, ANSWERS), -2.0)))
        for layer, made in zip(self.layers, LAYERS):
            nn.init.kaiming_normal_(layer.weight)
            layer.weight.data *= 0.4 if made.adds is not None else 0.9
        # The planes' mean is about 1, not 0: without this all first channels start alike.
        self.layers[0].weight.data -= self.layers[0].weight.data.mean((1, 2, 3), keepdim=True)

    def numbers_of(self, i, levels, whole):
        """Weights of the layer, and the biases of each picture of the batch."""
        weight, bias = (list(self.layers) + [self.head])[i].weight, self.biases[i]
        weight, bias = quantised(weight, bias) if whole else (weight, bias)
        return weight, bias[levels][:, :, None, None]

    def forward(self, x, mask, levels, whole):
        """[x]: activations in units of 1/32, [mask]: 1 where there is structure, or None, [levels]: of each picture of the
        batch. Gives log odds."""
        height, width = x.shape[2:]
        given = []
        for i, made in enumerate(LAYERS):
            weight, bias = self.numbers_of(i, levels, whole)
            reach = made.dilation * (made.side // 2)
            if i == 0:
                y = functional.conv2d(functional.pad(x, [FIRST_RING] * 4, "replicate"), weight)
            else:
                y = functional.conv2d(x, weight, padding=reach, dilation=made.dilation, stride=made.stride)
            y = y + (bias * UNIT).to(y.dtype)
            y = spread_out(y, height, width) if made.spread else y
            y = Settled.apply(y, None if made.adds is None else given[made.adds], whole)
            if mask is not None:
                y = y * (mask if y.shape[2:] == mask.shape[2:] else mask[:, :, ::2, ::2]).to(y.dtype)
            given.append(y)
            x = y
        weight, bias = self.numbers_of(len(LAYERS), levels, whole)
        return functional.conv2d(x, weight / UNIT).float() + bias


def loaded(path):
    """The net of the mean of the last steps' weights, and what the file says of its training."""
    state = torch.load(path)
    model = Net()
    model.load_state_dict(state["mean"])
    return model, state


def integers(net):
    """[(weights int8 (out, in, 3, 3), biases int32 (level, out), multiplier int32)], the head last."""
    result = []
    for layer, biases in zip(list(net.layers) + [net.head], net.biases):
        step = step_of(layer.weight)
        whole = torch.clamp(torch.floor(layer.weight / step.view(-1, 1, 1, 1) + 0.5), -TOP, TOP)
        bias = torch.floor(biases * UNIT / step + 0.5)
        result.append((whole.detach().numpy().astype(np.int64), bias.detach().numpy().astype(np.int64),
                       (step * STEP).numpy().astype(np.int64)))
    return result


def convolved(x, weights, layer, ring):
    """Whole numbers; [x] is (height, width, channels)."""
    height, width, _ = x.shape
    reach = layer.dilation * (layer.side // 2)
    padded = np.pad(x, ((reach, reach), (reach, reach), (0, 0)), "edge" if ring else "constant").astype(np.float64)
    total = np.zeros(((height - 1) // layer.stride + 1, (width - 1) // layer.stride + 1, weights.shape[0]))
    for ky in range(layer.side):
        for kx in range(layer.side):
            y, x = ky * layer.dilation, kx * layer.dilation
            part = padded[y:y + height:layer.stride, x:x + width:layer.stride]
            total += part @ weights[:, :, ky, kx].T.astype(np.float64)   # sums stay below 2 ** 53: exact
    return total.astype(np.int64)


def answers(parts, x, mask, level):
    """What plugin/deid/textnet.c gives for one level: (height, width, 2), 0 ... 255, 128 + 16 times the log odds."""
    x, mask = x.astype(np.int64), mask[..., None].astype(np.int64)
    height, width, _ = x.shape
    given = []
    for i, ((weights, bias, factor), layer) in enumerate(zip(parts, LAYERS)):
        y = ((convolved(x, weights, layer, i == 0) + bias[level]) * factor + 32768) >> 16
        if layer.spread:
            rows, columns, channels = y.shape
            y = y.reshape(rows, columns, 2, 2, channels // 4).transpose(0, 2, 1, 3, 4)
            y = y.reshape(2 * rows, 2 * columns, channels // 4)[:height, :width]
        y = y if layer.adds is None else y + given[layer.adds]
        y = np.clip(y, 0, TOP) * (mask if y.shape[:2] == mask.shape[:2] else mask[::2, ::2])
        given.append(y)
        x = y
    weights, bias, factor = parts[-1]
    total = x @ weights[:, :, 0, 0].T + bias[level]
    return (np.clip(128 + ((total * factor + 65536) >> 17), 0, 255) * mask).astype(np.uint8)
