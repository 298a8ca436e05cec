#include <string.h>

#include "deid/textnet_inside.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static int32_t taps_of(const NetLayer *layer)
{
    return layer->side * layer->side;
}

/* Where the [tap] of the run's first place reads. */
static const uint8_t *input_of(const NetRun *run, int32_t tap)
{
    if (run->layer->side == 1) {
        return run->taps[1];
    }
    return run->taps[tap / 3] + (ptrdiff_t)(tap % 3 - 1) * run->layer->dilation * run->layer->inputs;
}

static const int8_t *weights_of(const NetRun *run)
{
    return run->layer->weights + (ptrdiff_t)run->group * taps_of(run->layer) * run->layer->inputs * NET_GROUP;
}

/* Shifting a negative number right keeps its sign on all compilers this is built with. */
static uint8_t settled(int32_t sum, int32_t limit, int32_t factor, int32_t kept)
{
    sum = sum > limit ? limit : sum < -limit ? -limit : sum;
    int32_t value = ((sum * factor + (1 << (NET_LAYER_SHIFT - 1))) >> NET_LAYER_SHIFT) + kept;

    return (uint8_t)(value < 0 ? 0 : value > NET_TOP ? NET_TOP : value);
}

enum { INPUTS_MAX = 9 * NET_MANY };

/* The weights of a group with the outputs side by side, in a width that compilers make vectors of. */
typedef struct {
    int16_t by_input[INPUTS_MAX][NET_GROUP];
} WideWeights;

static void widen(const NetRun *run, WideWeights *wide)
{
    const int8_t *weights = weights_of(run);
    int32_t inputs = taps_of(run->layer) * run->layer->inputs;

    for (int32_t i = 0; i < inputs && i < INPUTS_MAX; i++) {
        for (int32_t o = 0; o < NET_GROUP; o++) {
            wide->by_input[i][o] = weights[((ptrdiff_t)(i / 4) * NET_GROUP + o) * 4 + i % 4];
        }
    }
}

/* Many activations are 0 and cost nothing. */
static void add_tap(const NetRun *run, const WideWeights *wide, int32_t tap, int32_t x, int32_t sums[NET_GROUP])
{
    const uint8_t *input = input_of(run, tap) + x * run->in_step;
    const int16_t(*weights)[NET_GROUP] = wide->by_input + (ptrdiff_t)tap * run->layer->inputs;

    for (int32_t i = 0; i < run->layer->inputs; i++) {
        int16_t value = input[i];
        if (value == 0) {
            continue;
        }
        for (int32_t o = 0; o < NET_GROUP; o++) {
            sums[o] += value * weights[i][o];
        }
    }
}

static void row_portable(const NetRun *run)
{
    const NetLayer *layer = run->layer;
    int32_t first = run->group * NET_GROUP;
    WideWeights wide;

    widen(run, &wide);
    for (int32_t x = 0; x < run->count; x++) {
        int32_t sums[NET_GROUP];
        uint8_t *out = run->out + x * run->out_step;
        memcpy(sums, layer->bias[run->level] + first, sizeof sums);
        for (int32_t tap = 0; tap < taps_of(layer); tap++) {
            add_tap(run, &wide, tap, x, sums);
        }
        for (int32_t o = 0; o < NET_GROUP; o++) {
            out[o] = settled(sums[o], layer->limit[first + o], layer->factor[first + o], layer->adds ? out[o] : 0);
        }
    }
}

static bool works_always(void)
{
    return true;
}

#if defined(__x86_64__)

/* A run in blocks of [places]; the last of them is computed aside, so that nothing behind the run is written to. */
typedef void (*NetBlock)(const NetRun *run, ptrdiff_t first, uint8_t *out, ptrdiff_t out_step);

static void in_blocks(const NetRun *run, int32_t places, NetBlock block)
{
    uint8_t last[NET_BLOCK_MAX * NET_GROUP];
    int32_t x = 0;

    for (; x + places <= run->count; x += places) {
        block(run, x, run->out + x * run->out_step, run->out_step);
    }
    if (x == run->count) {
        return;
    }
    memset(last, 0, sizeof last);
    for (int32_t i = x; i < run->count; i++) {
        memcpy(last + (ptrdiff_t)(i - x) * NET_GROUP, run->out + i * run->out_step, NET_GROUP);
    }
    block(run, x, last, NET_GROUP);
    for (int32_t i = x; i < run->count; i++) {
        memcpy(run->out + i * run->out_step, last + (ptrdiff_t)(i - x) * NET_GROUP, NET_GROUP);
    }
}

/* Functions of vectors become part of their caller, so that the sums never leave the registers. */
#define AVX2_INLINE __attribute__((target("avx2"), always_inline)) static inline
#define VNNI_TARGET "avx512f,avx512bw,avx512vl,avx512vnni"
#define VNNI_INLINE __attribute__((target(VNNI_TARGET), always_inline)) static inline

enum { AVX2_BLOCK = 4, VNNI_BLOCK = 8 }; /* places at once: their sums fill half of the registers */

typedef struct {
    __m256i low, high; /* outputs 0 ... 7 and 8 ... 15 of the group */
} Sums;

/* Products of activations up to 127 and weights up to 127 fit into 16 bits in pairs, so nothing saturates. */
AVX2_INLINE __m256i products(__m256i inputs, __m256i weights, __m256i sums)
{
    __m256i pairs = _mm256_maddubs_epi16(inputs, weights);

    return _mm256_add_epi32(sums, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

AVX2_INLINE void add_four_avx2(const uint8_t *input, __m256i low, __m256i high, Sums *sums)
{
    int32_t four = 0;

    memcpy(&four, input, sizeof four);
    __m256i inputs = _mm256_set1_epi32(four);
    sums->low = products(inputs, low, sums->low);
    sums->high = products(inputs, high, sums->high);
}

AVX2_INLINE __m256i loaded_avx2(const void *from)
{
    return _mm256_loadu_si256((const __m256i *)from);
}

AVX2_INLINE __m256i scaled_avx2(__m256i sums, const NetLayer *layer, int32_t first, const uint8_t *kept)
{
    __m256i limit = loaded_avx2(layer->limit + first);
    __m256i half = _mm256_set1_epi32(1 << (NET_LAYER_SHIFT - 1));

    sums = _mm256_min_epi32(sums, limit);
    sums = _mm256_max_epi32(sums, _mm256_sub_epi32(_mm256_setzero_si256(), limit));
    sums = _mm256_add_epi32(_mm256_mullo_epi32(sums, loaded_avx2(layer->factor + first)), half);
    sums = _mm256_srai_epi32(sums, NET_LAYER_SHIFT);
    if (layer->adds) {
        sums = _mm256_add_epi32(sums, _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)kept)));
    }
    return sums;
}

AVX2_INLINE void settle_avx2(const NetRun *run, const Sums *sums, uint8_t *out)
{
    int32_t first = run->group * NET_GROUP;
    __m256i low = scaled_avx2(sums->low, run->layer, first, out);
    __m256i high = scaled_avx2(sums->high, run->layer, first + NET_GROUP / 2, out + NET_GROUP / 2);
    __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xD8);
    __m128i bytes = _mm_packus_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));

    _mm_storeu_si128((__m128i *)(void *)out, _mm_min_epu8(bytes, _mm_set1_epi8(NET_TOP)));
}

/* Written out for the four places of a block, as not every compiler unrolls loops of four. */
__attribute__((target("avx2"))) static void block_avx2(const NetRun *run, ptrdiff_t at, uint8_t *out,
                                                       ptrdiff_t out_step)
{
    const int32_t *bias = run->layer->bias[run->level] + (ptrdiff_t)run->group * NET_GROUP;
    const int8_t *weights = weights_of(run);
    ptrdiff_t step = run->in_step;
    Sums first = {loaded_avx2(bias), loaded_avx2(bias + NET_GROUP / 2)};
    Sums second = first;
    Sums third = first;
    Sums fourth = first;

    for (int32_t tap = 0; tap < taps_of(run->layer); tap++) {
        const uint8_t *input = input_of(run, tap) + at * step;
        for (int32_t i = 0; i < run->layer->inputs; i += 4, input += 4, weights += 4 * (ptrdiff_t)NET_GROUP) {
            __m256i low = loaded_avx2(weights);
            __m256i high = loaded_avx2(weights + 2 * (ptrdiff_t)NET_GROUP);
            add_four_avx2(input, low, high, &first);
            add_four_avx2(input + step, low, high, &second);
            add_four_avx2(input + 2 * step, low, high, &third);
            add_four_avx2(input + 3 * step, low, high, &fourth);
        }
    }
    settle_avx2(run, &first, out);
    settle_avx2(run, &second, out + out_step);
    settle_avx2(run, &third, out + 2 * out_step);
    settle_avx2(run, &fourth, out + 3 * out_step);
}

static void row_avx2(const NetRun *run)
{
    in_blocks(run, AVX2_BLOCK, block_avx2);
}

static bool works_avx2(void)
{
    return __builtin_cpu_supports("avx2") != 0;
}

VNNI_INLINE __m512i with_four(const uint8_t *input, __m512i weights, __m512i sums)
{
    int32_t four = 0;

    memcpy(&four, input, sizeof four);
    return _mm512_dpbusd_epi32(sums, _mm512_set1_epi32(four), weights);
}

VNNI_INLINE void settle_vnni(const NetRun *run, __m512i sums, uint8_t *out)
{
    ptrdiff_t first = (ptrdiff_t)run->group * NET_GROUP;
    __m512i limit = _mm512_loadu_si512(run->layer->limit + first);
    __m512i half = _mm512_set1_epi32(1 << (NET_LAYER_SHIFT - 1));

    sums = _mm512_max_epi32(_mm512_min_epi32(sums, limit), _mm512_sub_epi32(_mm512_setzero_si512(), limit));
    sums = _mm512_add_epi32(_mm512_mullo_epi32(sums, _mm512_loadu_si512(run->layer->factor + first)), half);
    sums = _mm512_srai_epi32(sums, NET_LAYER_SHIFT);
    if (run->layer->adds) {
        sums = _mm512_add_epi32(sums, _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)out)));
    }
    sums = _mm512_min_epi32(_mm512_max_epi32(sums, _mm512_setzero_si512()), _mm512_set1_epi32(NET_TOP));
    _mm_storeu_si128((__m128i *)(void *)out, _mm512_cvtepi32_epi8(sums));
}

/* Written out for the eight places of a block, as not every compiler keeps an array of vectors in registers. */
__attribute__((target(VNNI_TARGET))) static void block_vnni(const NetRun *run, ptrdiff_t at, uint8_t *out,
                                                            ptrdiff_t out_step)
{
    const int8_t *weights = weights_of(run);
    ptrdiff_t step = run->in_step;
    __m512i a = _mm512_loadu_si512(run->layer->bias[run->level] + (ptrdiff_t)run->group * NET_GROUP);
    __m512i b = a;
    __m512i c = a;
    __m512i d = a;
    __m512i e = a;
    __m512i f = a;
    __m512i g = a;
    __m512i h = a;

    for (int32_t tap = 0; tap < taps_of(run->layer); tap++) {
        const uint8_t *input = input_of(run, tap) + at * step;
        for (int32_t i = 0; i < run->layer->inputs; i += 4, input += 4, weights += 4 * (ptrdiff_t)NET_GROUP) {
            __m512i four = _mm512_loadu_si512(weights);
            a = with_four(input, four, a);
            b = with_four(input + step, four, b);
            c = with_four(input + 2 * step, four, c);
            d = with_four(input + 3 * step, four, d);
            e = with_four(input + 4 * step, four, e);
            f = with_four(input + 5 * step, four, f);
            g = with_four(input + 6 * step, four, g);
            h = with_four(input + 7 * step, four, h);
        }
    }
    settle_vnni(run, a, out);
    settle_vnni(run, b, out + out_step);
    settle_vnni(run, c, out + 2 * out_step);
    settle_vnni(run, d, out + 3 * out_step);
    settle_vnni(run, e, out + 4 * out_step);
    settle_vnni(run, f, out + 5 * out_step);
    settle_vnni(run, g, out + 6 * out_step);
    settle_vnni(run, h, out + 7 * out_step);
}

static void row_vnni(const NetRun *run)
{
    in_blocks(run, VNNI_BLOCK, block_vnni);
}

static bool works_vnni(void)
{
    return __builtin_cpu_supports("avx512vnni") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
           __builtin_cpu_supports("avx512vl") != 0;
}

#else

static void row_vnni(const NetRun *run)
{
    row_portable(run);
}

static void row_avx2(const NetRun *run)
{
    row_portable(run);
}

static bool works_vnni(void)
{
    return false;
}

static bool works_avx2(void)
{
    return false;
}

#endif

const NetKernel net_kernels[NET_KERNELS] = {
    {"AVX-512 VNNI", works_vnni, row_vnni},
    {"AVX2", works_avx2, row_avx2},
    {"plain C", works_always, row_portable},
};
