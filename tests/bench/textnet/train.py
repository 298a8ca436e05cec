"""Trains the net: `train.py FOLDER STEPS [SEED [START.pt]]`. One thread; the same seed and steps give the same weights on the
same machine. FOLDER gets state.pt every few minutes, from which an interrupted training goes on, and at last net.pt. START.pt:
an earlier net to start from."""
import hashlib
import multiprocessing
import os
import sys
import time

import net
import numpy as np
import pictures
import planes
import torch
from torch.nn import functional

POOL = 96                # pictures at hand
RENEW_STEPS = 8          # so often one of them is replaced
AHEAD = 4                # so many are made before they are needed
# (step to begin with, crops at once, their side in half pixels): small crops teach letters at little cost; the net reaches over
# them on all sides, so it has to see larger ones before it is shown whole pictures
CROPS = ((0, 16, 64), (6000, 5, 128))
HARD_SIDE = 32           # half pixels of the windows that are compared for their errors
SCALE_SHARES = [0.5, 0.3, 0.2]
ON_TEXT, ON_HARD = 0.45, 0.25
HARD_PLACES = 4          # of each level of a picture, where the net erred most when the picture came in
DECAY_FROM = 0.5         # share of the steps at constant rate: until there, all that follows from the number of steps is the end
RATE, RATE_LAST = 1.5e-3, 1e-5
WARM_STEPS = 300
EXACT_FROM = 0.95        # from this share on with 32 bits; before, with the 16 of processors that have them
MASKED_STEPS = 4         # every so many steps flat places are left out layer by layer, as inference does
SAVE_STEPS, KEEP_STEPS = 250, 2000


def prepared(seed, index, families):
    shown, lines = pictures.picture("train", seed, index, families)
    result = []
    for level, (channels, mask) in enumerate(planes.pyramid(shown)):
        text, core, weight, places = pictures.targets(mask.shape, lines, level)
        result.append((channels, mask, text, core, weight.astype(np.float16), places))
    return result


def input_of(channels):
    return torch.from_numpy(channels).permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)


def hard_places(net, entry):
    """For each level the middles of the windows with the largest sums of errors."""
    result = []
    for level, (channels, mask, text, _, _, _) in enumerate(entry):
        with torch.no_grad():
            odds = net(input_of(channels[None]), None, torch.tensor([level]), False)[0, 0].numpy()
        wrong = np.abs(1 / (1 + np.exp(-odds)) - (text == 1)) ** 2 * mask * (text != pictures.IGNORED)
        side = HARD_SIDE
        rows, columns = -(-wrong.shape[0] // side), -(-wrong.shape[1] // side)
        padded = np.zeros((rows * side, columns * side))
        padded[:wrong.shape[0], :wrong.shape[1]] = wrong
        sums = padded.reshape(rows, side, columns, side).sum((1, 3)).ravel()
        worst = np.argsort(-sums, kind="stable")[:HARD_PLACES]
        result.append([(int(at // columns * side + side // 2), int(at % columns * side + side // 2)) for at in worst
                       if sums[at] > 1])
    return result


def crop_of(rs, entry, hard, side):
    """A crop, and its level."""
    level = rs.choice(3, p=SCALE_SHARES)
    channels, mask, text, core, weight, places = entry[level]
    height, width = mask.shape
    dice = rs.rand()
    if places and dice < ON_TEXT:
        x, y, w, h = places[rs.randint(len(places))]
        cy, cx = y + rs.rand() * h + rs.uniform(-20, 20), x + rs.rand() * w + rs.uniform(-20, 20)
    elif hard[level] and dice < ON_TEXT + ON_HARD:
        cy, cx = hard[level][rs.randint(len(hard[level]))]
        cy, cx = cy + rs.uniform(-20, 20), cx + rs.uniform(-20, 20)
    else:
        cy, cx = rs.rand() * height, rs.rand() * width
    top = int(np.clip(cy - side // 2, 0, max(0, height - side)))
    left = int(np.clip(cx - side // 2, 0, max(0, width - side)))
    part = (slice(top, top + side), slice(left, left + side))
    return level, [array[part] for array in (channels, mask, text, core, weight)]


def batch_of(step, seed, pool, hard):
    rs = np.random.RandomState([seed, 7, step])
    _, count, side = [row for row in CROPS if step >= row[0]][-1]
    x = np.zeros((count, side, side, planes.CHANNELS), np.uint8)
    mask, weight = np.zeros((count, side, side), np.uint8), np.zeros((count, side, side), np.float32)
    text, core = np.full((count, side, side), 255, np.uint8), np.full((count, side, side), 255, np.uint8)
    levels = np.zeros(count, np.int64)
    for i in range(count):
        slot = rs.randint(len(pool))
        levels[i], parts = crop_of(rs, pool[slot], hard[slot], side)
        for array, part in zip((x, mask, text, core, weight), parts):
            array[i, :part.shape[0], :part.shape[1]] = part
    return (input_of(x), torch.from_numpy(mask)[:, None].float(), torch.from_numpy(levels),
            torch.from_numpy(np.stack([text, core], 1)), torch.from_numpy(weight))


def loss_of(odds, wanted, weight, mask):
    counted = (wanted != pictures.IGNORED).float() * mask
    wanted = (wanted == 1).float()
    each = functional.binary_cross_entropy_with_logits(odds, wanted, reduction="none")
    # Hard places count more than the many easy ones.
    hard = (torch.sigmoid(odds.detach()) - wanted).abs() + 0.15
    each = each * counted * hard * torch.where(wanted > 0, 1.5 * weight[:, None], torch.ones_like(odds))
    return each.sum() / (counted.sum() + 1)


def rate_at(step, steps):
    if step < WARM_STEPS:
        return RATE * (step + 1) / WARM_STEPS
    share = max(0.0, step / steps - DECAY_FROM) / (1 - DECAY_FROM)
    return RATE_LAST + (RATE - RATE_LAST) * 0.5 * (1 + np.cos(np.pi * share))


def sources():
    """A hash of all that makes the pictures and the net: it goes into the head of the weights."""
    here = os.path.dirname(os.path.abspath(__file__))
    total = hashlib.sha256()
    for name in ("faces", "fields", "generate", "grounds", "lookalikes", "wording"):
        with open(os.path.join(here, "..", "textness", name + ".py"), "rb") as file:
            total.update(file.read())
    for name in ("net", "pictures", "planes", "textures", "train"):
        with open(os.path.join(here, name + ".py"), "rb") as file:
            total.update(file.read())
    return total.hexdigest()[:16]


class Training:
    def __init__(self, folder, steps, seed, start):
        torch.set_num_threads(1)
        torch.manual_seed(seed)
        with open("/proc/cpuinfo", encoding="ascii") as file:
            self.short = "avx512_bf16" in file.read()
        self.folder, self.path, self.steps, self.seed = folder, os.path.join(folder, "state.pt"), steps, seed
        self.sources, self.families = sources(), pictures.prepare("train")
        self.net = net.Net().to(memory_format=torch.channels_last)
        if start:
            self.net.load_state_dict(torch.load(start)["mean"])
        self.mean = {name: value.clone() for name, value in self.net.state_dict().items()}
        self.optimizer = torch.optim.Adam(self.net.parameters(), lr=RATE)
        self.step = 0
        if os.path.exists(self.path):
            state = torch.load(self.path)
            self.step, self.mean = state["step"], state["mean"]
            self.net.load_state_dict(state["net"])
            self.optimizer.load_state_dict(state["optimizer"])
        # Which pictures are at hand follows from the step alone, so that going on gives what never stopping gives.
        self.pool = [prepared(seed, self.last_index(slot), self.families) for slot in range(POOL)]
        # The picture of the renewal number n, from 0, is POOL + n: all are made in order.
        self.maker, self.coming, self.asked = multiprocessing.Pool(1), [], POOL + self.step // RENEW_STEPS
        self.ask_ahead()
        self.hard = state["hard"] if self.step > 0 else [[[], [], []] for _ in range(POOL)]

    def ask_ahead(self):
        """Has the next pictures made by another process."""
        while len(self.coming) < AHEAD:
            index = self.asked
            self.coming.append(self.maker.apply_async(prepared, (self.seed, index, self.families)))
            self.asked += 1

    def last_index(self, slot):
        renewed = self.step // RENEW_STEPS
        rounds = (renewed - slot + POOL - 1) // POOL if renewed > slot else 0
        return slot + POOL * rounds

    def renew(self):
        if self.step % RENEW_STEPS == 0 and self.step > 0:
            slot = (self.step // RENEW_STEPS - 1) % POOL
            self.pool[slot] = self.coming.pop(0).get()
            self.ask_ahead()
            self.hard[slot] = hard_places(self.net, self.pool[slot])

    def save(self, path):
        torch.save({"step": self.step, "steps": self.steps, "seed": self.seed, "sources": self.sources, "hard": self.hard,
                    "net": self.net.state_dict(), "mean": self.mean, "optimizer": self.optimizer.state_dict()}, path + ".new")
        os.replace(path + ".new", path)

    def run(self):
        started, losses = time.time(), []
        while self.step < self.steps:
            for group in self.optimizer.param_groups:
                group["lr"] = rate_at(self.step, self.steps)
            x, mask, levels, wanted, weight = batch_of(self.step, self.seed, self.pool, self.hard)
            # From the decay on numbers are rounded as in inference.
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.step < EXACT_FROM * self.steps and self.short):
                odds = self.net(x, mask if self.step % MASKED_STEPS == 0 else None, levels, self.step >= DECAY_FROM * self.steps)
            loss = loss_of(odds, wanted, weight, mask)
            self.optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
            self.optimizer.step()
            keep = min(0.999, self.step / (self.step + 50.0))
            for name, value in self.net.state_dict().items():
                self.mean[name].mul_(keep).add_(value, alpha=1 - keep)
            losses.append(float(loss))
            self.step += 1
            self.renew()
            if self.step % SAVE_STEPS == 0 or self.step == self.steps:
                self.save(self.path)
                print("step %d loss %.4f, %.0f s" % (self.step, np.mean(losses), time.time() - started), flush=True)
                losses = []
            if self.step % KEEP_STEPS == 0:
                self.save(os.path.join(self.folder, "step%06d.pt" % self.step))


def main(folder, steps, seed=1, start=None):
    os.makedirs(folder, exist_ok=True)
    training = Training(folder, int(steps), int(seed), start)
    training.run()
    training.save(os.path.join(folder, "net.pt"))


if __name__ == "__main__":
    main(*sys.argv[1:])
