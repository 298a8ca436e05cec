# What a table is made from; it is repeated in the table's head. Raise VERSION when generate.py, faces.py, wording.py,
# grounds.py or lookalikes.py change what they draw. The test's seed is for measuring: whoever tunes the detector looks at
# pictures of other seeds.
VERSION=1
TRAIN_SEED=1001
TRAIN_PICTURES=1600
TEST_SEED=3003
TEST_PICTURES=500
