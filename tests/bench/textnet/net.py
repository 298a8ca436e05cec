"""The net: 3x3 convolutions of 16 channels at half size, dilated, with residuals; two answers per place: "text", "core".

All activations are whole multiples of 1/32 between 0 and 127/32, all weights whole multiples of their channel's step,
which is itself a multiple of 1/65536: so training sees the very numbers that the integers of inference stand for."""
import numpy as np
import torch
from torch import nn
from torch.nn import functional

CHANNELS = 16
# (dilation, adds its pair's input)
LAYERS = [(1, False), (1, False), (2, True), (4, False), (8, True), (4, False), (2, True), (1, False)]
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


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Conv2d(CHANNELS, CHANNELS, 3, dilation=d, bias=False) for d, _ in LAYERS])
        self.head = nn.Conv2d(CHANNELS, ANSWERS, 1, bias=False)
        self.biases = nn.ParameterList([nn.Parameter(torch.zeros(LEVELS, CHANNELS)) for _ in LAYERS])
        self.biases.append(nn.Parameter(torch.full((LEVELS, ANSWERS), -2.0)))
        for layer, (_, adds) in zip(self.layers, LAYERS):
            nn.init.kaiming_normal_(layer.weight)
            layer.weight.data *= 0.4 if adds else 0.9
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
        kept = x
        for i, (dilation, adds) in enumerate(LAYERS):
            weight, bias = self.numbers_of(i, levels, whole)
            if i == 0:
                y = functional.conv2d(functional.pad(x, [FIRST_RING] * 4, "replicate"), weight)
            else:
                y = functional.conv2d(x, weight, padding=dilation, dilation=dilation)
            y = Settled.apply(y + bias * UNIT, kept if adds else None, whole)
            y = y if mask is None else y * mask
            kept = y if i == 0 or adds else kept
            x = y
        weight, bias = self.numbers_of(len(LAYERS), levels, whole)
        return functional.conv2d(x, weight / UNIT) + bias


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


def convolved(x, weights, dilation, ring):
    """Whole numbers; [x] is (height, width, channels)."""
    height, width, _ = x.shape
    padded = np.pad(x, ((dilation, dilation), (dilation, dilation), (0, 0)), "edge" if ring else "constant").astype(np.float64)
    total = np.zeros((height, width, weights.shape[0]))
    for ky in range(weights.shape[2]):
        for kx in range(weights.shape[3]):
            part = padded[ky * dilation:ky * dilation + height, kx * dilation:kx * dilation + width]
            total += part @ weights[:, :, ky, kx].T.astype(np.float64)   # sums stay below 2 ** 53: exact
    return total.astype(np.int64)


def answers(parts, x, mask, level):
    """What plugin/deid/textnet.c gives for one level: (height, width, 2), 0 ... 255, 128 + 16 times the log odds."""
    x = x.astype(np.int64)
    mask = mask[..., None].astype(np.int64)
    kept = x
    for i, ((weights, bias, factor), (dilation, adds)) in enumerate(zip(parts, LAYERS)):
        y = ((convolved(x, weights, dilation, i == 0) + bias[level]) * factor + 32768) >> 16
        y = np.clip(y + kept if adds else y, 0, TOP) * mask
        kept = y if i == 0 or adds else kept
        x = y
    weights, bias, factor = parts[-1]
    total = x @ weights[:, :, 0, 0].T + bias[level]
    return (np.clip(128 + ((total * factor + 65536) >> 17), 0, 255) * mask).astype(np.uint8)
