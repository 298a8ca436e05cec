#include "wrap/codec.h"

#include <string.h>

#include "wrap/jp2k_stream.h"
#include "wrap/jpeg_edit.h"
#include "wrap/jpeg_stream.h"
#include "wrap/rle_stream.h"

static const Codec codecs[] = {
    {"1.2.840.10008.1.2.8.1", "Deflated Image Frame", false, true, deflate_look, codec_deflate_decode, deflate_strip,
     codec_deflate_encode, 32, NULL, NULL},
    {"1.2.840.10008.1.2.5", "RLE Lossless", false, true, rle_look, rle_decode, rle_strip, rle_encode, 32, NULL, NULL},
    {"1.2.840.10008.1.2.4.50", "JPEG Baseline", true, false, jpeg_look, codec_dcmtk_decode, jpeg_renew, NULL, 0,
     jpeg_edit, jpeg_same_outside},
    {"1.2.840.10008.1.2.4.51", "JPEG Extended", true, false, jpeg_look, codec_dcmtk_decode, jpeg_renew, NULL, 0,
     jpeg_edit, jpeg_same_outside},
    {"1.2.840.10008.1.2.4.57", "JPEG Lossless", false, false, jpeg_look, codec_dcmtk_decode, jpeg_strip,
     jpeg_lossless_encode, 16, NULL, NULL},
    {"1.2.840.10008.1.2.4.70", "JPEG Lossless SV1", false, false, jpeg_look, codec_dcmtk_decode, jpeg_strip,
     jpeg_lossless_encode, 16, NULL, NULL},
    {"1.2.840.10008.1.2.4.80", "JPEG-LS Lossless", false, false, jpeg_look, codec_charls_decode, jpeg_strip,
     codec_charls_encode, 16, NULL, NULL},
    {"1.2.840.10008.1.2.4.81", "JPEG-LS Near-lossless", false, false, jpeg_look, codec_charls_decode, jpeg_strip,
     codec_charls_encode, 16, NULL, NULL},
    {"1.2.840.10008.1.2.4.90", "JPEG 2000 Lossless", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip,
     codec_jp2k_encode, 24, NULL, NULL},
    {"1.2.840.10008.1.2.4.91", "JPEG 2000", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip, codec_jp2k_encode,
     24, NULL, NULL},
    /* Part 2, as far as streams use part 1: frames that share a stream have too many components, and are refused. */
    {"1.2.840.10008.1.2.4.92", "JPEG 2000 Part 2 Lossless", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip, NULL,
     0, NULL, NULL},
    {"1.2.840.10008.1.2.4.93", "JPEG 2000 Part 2", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip, NULL, 0, NULL,
     NULL},
    {"1.2.840.10008.1.2.4.201", "HTJ2K Lossless", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip, NULL, 0, NULL,
     NULL},
    {"1.2.840.10008.1.2.4.202", "HTJ2K Lossless RPCL", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip, NULL, 0,
     NULL, NULL},
    {"1.2.840.10008.1.2.4.203", "HTJ2K", false, true, jp2k_look, codec_jp2k_decode, jp2k_strip, NULL, 0, NULL, NULL},
};

/* YBR_PARTIAL and the JPEG 2000 colour spaces never come out of a decoder: those undo them. */
static const struct {
    const char *text;
    Photometric photometric;
} photometrics[] = {
    {"MONOCHROME1", PHOTOMETRIC_MONOCHROME1}, {"MONOCHROME2", PHOTOMETRIC_MONOCHROME2},
    {"PALETTE COLOR", PHOTOMETRIC_PALETTE},   {"RGB", PHOTOMETRIC_RGB},
    {"YBR_FULL", PHOTOMETRIC_YBR_FULL},       {"YBR_FULL_422", PHOTOMETRIC_YBR_FULL_422},
};

const Codec *codec_find(const char *transfer_syntax_uid)
{
    for (size_t i = 0; i < sizeof codecs / sizeof codecs[0]; i++) {
        if (strcmp(codecs[i].transfer_syntax_uid, transfer_syntax_uid) == 0) {
            return &codecs[i];
        }
    }
    return NULL;
}

bool codec_strip_leaves_data(const Codec *codec)
{
    return codec->strip == jpeg_strip && codec->encode != NULL;
}

uint32_t codec_sample_bytes(const CodecInput *input)
{
    return input->bits_allocated < 8 ? 1 : input->bits_allocated / 8;
}

Photometric photometric_of(const char *text)
{
    for (size_t i = 0; i < sizeof photometrics / sizeof photometrics[0]; i++) {
        if (strcmp(photometrics[i].text, text) == 0) {
            return photometrics[i].photometric;
        }
    }
    return PHOTOMETRIC_OTHER;
}

const char *photometric_text(Photometric photometric)
{
    for (size_t i = 0; i < sizeof photometrics / sizeof photometrics[0]; i++) {
        if (photometrics[i].photometric == photometric) {
            return photometrics[i].text;
        }
    }
    return "";
}
