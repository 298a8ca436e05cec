#include <string.h>

#include "deid/textnet_inside.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* Shifting a negative number right keeps its sign on all compilers this is built with. */
static uint8_t settled(int32_t sum, int32_t factor, int32_t kept)
{
    int32_t value = ((sum * factor + (1 << (NET_LAYER_SHIFT - 1))) >> NET_LAYER_SHIFT) + kept;

    return (uint8_t)(value < 0 ? 0 : value > NET_TOP ? NET_TOP : value);
}

/* The weights of one layer with the outputs side by side, in a width that compilers make vectors of. */
typedef struct {
    int16_t by_input[NET_TAPS][NET_CHANNELS][NET_CHANNELS];
} WideWeights;

static void widen(const NetLayer *layer, WideWeights *wide)
{
    for (int32_t tap = 0; tap < NET_TAPS; tap++) {
        for (int32_t i = 0; i < NET_CHANNELS; i++) {
            for (int32_t o = 0; o < NET_CHANNELS; o++) {
                wide->by_input[tap][i][o] = layer->weights[tap][i / 4][o][i % 4];
            }
        }
    }
}

/* Many activations are 0 and cost nothing. */
static void add_tap(const WideWeights *wide, int32_t tap, const uint8_t *input, int32_t sums[NET_CHANNELS])
{
    for (int32_t i = 0; i < NET_CHANNELS; i++) {
        int16_t value = input[i];
        if (value == 0) {
            continue;
        }
        for (int32_t o = 0; o < NET_CHANNELS; o++) {
            sums[o] += value * wide->by_input[tap][i][o];
        }
    }
}

void netrow_portable(const NetLayer *layer, int32_t level, const uint8_t *const taps[3], uint8_t *out, int32_t count)
{
    ptrdiff_t step = (ptrdiff_t)layer->dilation * NET_CHANNELS;
    WideWeights wide;

    widen(layer, &wide);
    for (int32_t x = 0; x < count; x++) {
        int32_t sums[NET_CHANNELS];
        ptrdiff_t at = (ptrdiff_t)x * NET_CHANNELS;
        memcpy(sums, layer->bias[level], sizeof sums);
        for (int32_t tap = 0; tap < NET_TAPS; tap++) {
            add_tap(&wide, tap, taps[tap / 3] + at + (tap % 3 - 1) * step, sums);
        }
        for (int32_t o = 0; o < NET_CHANNELS; o++) {
            out[at + o] = settled(sums[o], layer->factor[o], layer->adds ? out[at + o] : 0);
        }
    }
}

#if defined(__x86_64__)

enum { BLOCK = 4 }; /* half pixels at once: their sums fill half of the registers */

/* Functions of vectors become part of their caller, so that the sums never leave the registers. */
#define VECTOR_INLINE __attribute__((target("avx2"), always_inline)) static inline

typedef struct {
    __m256i low, high; /* outputs 0 ... 7 and 8 ... 15 */
} Sums;

/* Products of activations up to 127 and weights up to 127 fit into 16 bits in pairs, so nothing saturates. */
VECTOR_INLINE __m256i products(__m256i inputs, __m256i weights, __m256i sums)
{
    __m256i pairs = _mm256_maddubs_epi16(inputs, weights);

    return _mm256_add_epi32(sums, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

VECTOR_INLINE void add_four(const uint8_t *input, __m256i low, __m256i high, Sums *sums)
{
    int32_t four = 0;

    memcpy(&four, input, sizeof four);
    __m256i inputs = _mm256_set1_epi32(four);
    sums->low = products(inputs, low, sums->low);
    sums->high = products(inputs, high, sums->high);
}

VECTOR_INLINE __m256i scaled(__m256i sums, const int32_t *factor, const uint8_t *kept)
{
    __m256i factors = _mm256_loadu_si256((const __m256i *)(const void *)factor);
    __m256i half = _mm256_set1_epi32(1 << (NET_LAYER_SHIFT - 1));
    __m256i value = _mm256_srai_epi32(_mm256_add_epi32(_mm256_mullo_epi32(sums, factors), half), NET_LAYER_SHIFT);

    if (kept != NULL) {
        value = _mm256_add_epi32(value, _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)kept)));
    }
    return value;
}

VECTOR_INLINE void settle(const NetLayer *layer, const Sums *sums, uint8_t *out)
{
    __m256i low = scaled(sums->low, layer->factor, layer->adds ? out : NULL);
    __m256i high = scaled(sums->high, layer->factor + NET_CHANNELS / 2, layer->adds ? out + NET_CHANNELS / 2 : NULL);
    __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xD8);
    __m128i bytes = _mm_packus_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));

    _mm_storeu_si128((__m128i *)(void *)out, _mm_min_epu8(bytes, _mm_set1_epi8(NET_TOP)));
}

/* Written out for the four half pixels of a block, as not every compiler unrolls loops of four. */
__attribute__((target("avx2"))) static void block_avx2(const NetLayer *layer, const int32_t *bias,
                                                       const uint8_t *const taps[3], ptrdiff_t at, uint8_t *out)
{
    ptrdiff_t step = (ptrdiff_t)layer->dilation * NET_CHANNELS;
    Sums first = {_mm256_loadu_si256((const __m256i *)(const void *)bias),
                  _mm256_loadu_si256((const __m256i *)(const void *)(bias + NET_CHANNELS / 2))};
    Sums second = first;
    Sums third = first;
    Sums fourth = first;

    for (int32_t tap = 0; tap < NET_TAPS; tap++) {
        const uint8_t *input = taps[tap / 3] + at + (tap % 3 - 1) * step;
        for (int32_t quarter = 0; quarter < NET_CHANNELS / 4; quarter++, input += 4) {
            const int8_t(*weights)[4] = layer->weights[tap][quarter];
            __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)weights[0]);
            __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)weights[NET_CHANNELS / 2]);
            add_four(input, low, high, &first);
            add_four(input + NET_CHANNELS, low, high, &second);
            add_four(input + 2 * NET_CHANNELS, low, high, &third);
            add_four(input + 3 * NET_CHANNELS, low, high, &fourth);
        }
    }
    settle(layer, &first, out);
    settle(layer, &second, out + NET_CHANNELS);
    settle(layer, &third, out + 2 * NET_CHANNELS);
    settle(layer, &fourth, out + 3 * NET_CHANNELS);
}

__attribute__((target("avx2"))) static void netrow_avx2(const NetLayer *layer, int32_t level,
                                                        const uint8_t *const taps[3], uint8_t *out, int32_t count)
{
    uint8_t last[BLOCK * NET_CHANNELS];
    int32_t x = 0;

    for (; x + BLOCK <= count; x += BLOCK) {
        block_avx2(layer, layer->bias[level], taps, (ptrdiff_t)x * NET_CHANNELS, out + (ptrdiff_t)x * NET_CHANNELS);
    }
    if (x < count) {
        size_t rest = (size_t)(count - x) * NET_CHANNELS;
        memset(last, 0, sizeof last);
        memcpy(last, out + (ptrdiff_t)x * NET_CHANNELS, rest);
        block_avx2(layer, layer->bias[level], taps, (ptrdiff_t)x * NET_CHANNELS, last);
        memcpy(out + (ptrdiff_t)x * NET_CHANNELS, last, rest);
    }
}

NetRow netrow_fastest(void)
{
    return __builtin_cpu_supports("avx2") ? netrow_avx2 : netrow_portable;
}

#else

NetRow netrow_fastest(void)
{
    return netrow_portable;
}

#endif
