"""Trains the net: `train.py FOLDER STEPS [SEED]`. One thread; the same seed and steps give the same weights on the same
machine. FOLDER gets state.pt every few minutes, from which an interrupted training goes on, and at last net.pt."""
import hashlib
import os
import sys
import time

import net
import numpy as np
import pictures
import planes
import torch
from torch.nn import functional

POOL = 360               # pictures at hand
RENEW_STEPS = 7          # so often one of them is replaced
BATCH, CROP = 16, 64     # crops of 128 x 128 pixels
SCALE_SHARES = [0.55, 0.3, 0.15]
ON_TEXT = 0.55
WHOLE_FROM = 0.65        # share of the steps after which numbers are rounded as in inference
RATE, RATE_LAST = 2e-3, 2e-5
WARM_STEPS = 200
MASKED_STEPS = 4         # every so many steps flat places are left out layer by layer, as inference does
SAVE_STEPS = 250


def prepared(seed, index, families):
    shown, lines = pictures.picture("train", seed, index, families)
    result = []
    for level, (channels, mask) in enumerate(planes.pyramid(shown)):
        text, core, weight, places = pictures.targets(mask.shape, lines, 1 << level)
        result.append((channels, mask, text, core, weight.astype(np.float16), places))
    return result


def crop_of(rs, entry):
    level = entry[rs.choice(3, p=SCALE_SHARES)]
    channels, mask, text, core, weight, places = level
    height, width = mask.shape
    if places and rs.rand() < ON_TEXT:
        x, y, w, h = places[rs.randint(len(places))]
        cy, cx = y + rs.rand() * h + rs.uniform(-20, 20), x + rs.rand() * w + rs.uniform(-20, 20)
    else:
        cy, cx = rs.rand() * height, rs.rand() * width
    top = int(np.clip(cy - CROP // 2, 0, max(0, height - CROP)))
    left = int(np.clip(cx - CROP // 2, 0, max(0, width - CROP)))
    part = (slice(top, top + CROP), slice(left, left + CROP))
    return [array[part] for array in (channels, mask, text, core, weight)]


def batch_of(rs, pool):
    x = np.zeros((BATCH, CROP, CROP, planes.CHANNELS), np.uint8)
    mask, weight = np.zeros((BATCH, CROP, CROP), np.uint8), np.zeros((BATCH, CROP, CROP), np.float32)
    text, core = np.full((BATCH, CROP, CROP), 255, np.uint8), np.full((BATCH, CROP, CROP), 255, np.uint8)
    for i in range(BATCH):
        for array, part in zip((x, mask, text, core, weight), crop_of(rs, pool[rs.randint(len(pool))])):
            array[i, :part.shape[0], :part.shape[1]] = part
    x = torch.from_numpy(x).permute(0, 3, 1, 2).float()
    return x, torch.from_numpy(mask)[:, None].float(), torch.from_numpy(np.stack([text, core], 1)), torch.from_numpy(weight)


def loss_of(odds, wanted, weight, mask):
    counted = (wanted != pictures.IGNORED).float() * mask
    wanted = (wanted == 1).float()
    each = functional.binary_cross_entropy_with_logits(odds, wanted, reduction="none")
    # Missed text is worse than a false place; hard places count more than the many easy ones.
    hard = (torch.sigmoid(odds.detach()) - wanted).abs() + 0.15
    each = each * counted * hard * torch.where(wanted > 0, 2.0 * weight[:, None], torch.ones_like(odds))
    return each.sum() / (counted.sum() + 1)


def rate_at(step, steps):
    if step < WARM_STEPS:
        return RATE * (step + 1) / WARM_STEPS
    share = (step - WARM_STEPS) / max(1, steps - WARM_STEPS)
    return RATE_LAST + (RATE - RATE_LAST) * 0.5 * (1 + np.cos(np.pi * share))


def sources():
    """A hash of all that makes the pictures and the net: it goes into the head of the weights."""
    here = os.path.dirname(os.path.abspath(__file__))
    total = hashlib.sha256()
    for name in ("faces", "fields", "generate", "grounds", "lookalikes", "wording"):
        with open(os.path.join(here, "..", "textness", name + ".py"), "rb") as file:
            total.update(file.read())
    for name in ("net", "pictures", "planes", "train"):
        with open(os.path.join(here, name + ".py"), "rb") as file:
            total.update(file.read())
    return total.hexdigest()[:16]


class Training:
    def __init__(self, folder, steps, seed):
        torch.set_num_threads(1)
        torch.manual_seed(seed)
        self.path, self.steps, self.seed = os.path.join(folder, "state.pt"), steps, seed
        self.sources, self.families = sources(), pictures.prepare("train")
        self.net = net.Net().to(memory_format=torch.channels_last)
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

    def last_index(self, slot):
        renewed = self.step // RENEW_STEPS
        rounds = (renewed - slot + POOL - 1) // POOL if renewed > slot else 0
        return slot + POOL * rounds

    def renew(self):
        if self.step % RENEW_STEPS == 0 and self.step > 0:
            slot = (self.step // RENEW_STEPS - 1) % POOL
            self.pool[slot] = prepared(self.seed, self.last_index(slot), self.families)

    def save(self, path):
        torch.save({"step": self.step, "steps": self.steps, "seed": self.seed, "sources": self.sources, "net": self.net.state_dict(), "mean": self.mean,
                    "optimizer": self.optimizer.state_dict()}, path + ".new")
        os.replace(path + ".new", path)

    def answer(self, x, mask, whole):
        x = x.contiguous(memory_format=torch.channels_last)
        return self.net(x, mask if self.step % MASKED_STEPS == 0 else None, whole)

    def run(self):
        started, losses = time.time(), []
        while self.step < self.steps:
            for group in self.optimizer.param_groups:
                group["lr"] = rate_at(self.step, self.steps)
            x, mask, wanted, weight = batch_of(np.random.RandomState([self.seed, 7, self.step]), self.pool)
            whole = self.step >= WHOLE_FROM * self.steps
            loss = loss_of(self.answer(x, mask, whole), wanted, weight, mask)
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


def main(folder, steps, seed=1):
    os.makedirs(folder, exist_ok=True)
    training = Training(folder, int(steps), int(seed))
    training.run()
    training.save(os.path.join(folder, "net.pt"))


if __name__ == "__main__":
    main(*sys.argv[1:])
