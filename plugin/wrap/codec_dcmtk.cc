// JPEG through DCMTK's codecs, one frame at a time. A data set that holds just what the codecs ask for
// is made for each frame; tags carry their VR, so that no data dictionary is looked for inside the sandbox.
#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcvrcs.h>
#include <dcmtk/dcmdata/dcvrus.h>
#include <dcmtk/dcmjpeg/djdecode.h>

extern "C" {
#include "wrap/codec.h"
}

#include <cstring>
#include <memory>

static bool put_number(DcmDataset &dataset, const DcmTagKey &key, uint32_t value)
{
    auto element = std::make_unique<DcmUnsignedShort>(DcmTag(key, EVR_US));

    if (element->putUint16(static_cast<Uint16>(value), 0).bad() || dataset.insert(element.get(), OFTrue).bad()) {
        return false;
    }
    (void)element.release();
    return true;
}

static bool put_text(DcmDataset &dataset, const DcmTagKey &key, const char *value)
{
    auto element = std::make_unique<DcmCodeString>(DcmTag(key, EVR_CS));

    if (element->putString(value).bad() || dataset.insert(element.get(), OFTrue).bad()) {
        return false;
    }
    (void)element.release();
    return true;
}

// The photometric interpretation given here only switches the conversion to RGB on or off.
static bool describe(DcmDataset &dataset, const CodecInput &input, const CodecLook &look, uint32_t bits_allocated)
{
    const char *photometric = input.samples == 1 ? "MONOCHROME2" : look.converts_colour ? "YBR_FULL" : "RGB";
    uint32_t bits_stored = input.bits_stored < bits_allocated ? input.bits_stored : bits_allocated;

    return put_number(dataset, DCM_SamplesPerPixel, input.samples) && put_number(dataset, DCM_Rows, input.rows) &&
           put_number(dataset, DCM_Columns, input.columns) && put_number(dataset, DCM_PlanarConfiguration, 0) &&
           put_number(dataset, DCM_BitsAllocated, bits_allocated) && put_number(dataset, DCM_BitsStored, bits_stored) &&
           put_number(dataset, DCM_HighBit, bits_stored - 1) &&
           put_number(dataset, DCM_PixelRepresentation, input.samples == 1 && input.is_signed ? 1 : 0) &&
           put_text(dataset, DCM_PhotometricInterpretation, photometric);
}

static bool append_item(DcmPixelSequence &sequence, const uint8_t *data, size_t size)
{
    auto item = std::make_unique<DcmPixelItem>(DcmTag(DCM_Item, EVR_OB));

    if (size > 0 && item->putUint8Array(data, static_cast<unsigned long>(size)).bad()) {
        return false;
    }
    if (sequence.insert(item.get()).bad()) {
        return false;
    }
    (void)item.release();
    return true;
}

static bool decode(const CodecInput &input, const CodecLook &look, const char *transfer_syntax_uid, Bytes stream,
                   uint32_t bits_allocated, uint8_t *samples, size_t size)
{
    DcmDataset dataset;
    DcmPixelSequence sequence(DcmTag(DCM_PixelData, EVR_OB));
    DcmXfer syntax(transfer_syntax_uid);
    OFString colour_model;
    Uint32 first_fragment = 1; // item 0 is the offset table

    if (!describe(dataset, input, look, bits_allocated) || !append_item(sequence, nullptr, 0) ||
        !append_item(sequence, stream.data, stream.size)) {
        return false;
    }
    return DcmCodecList::decodeFrame(syntax, nullptr, &sequence, &dataset, 0, first_fragment, samples,
                                     static_cast<Uint32>(size), colour_model)
        .good();
}

extern "C" void codec_prepare(void)
{
    // DCMTK remembers by itself that it was done. EDC_photometricInterpretation: what describe() above relies on.
    DJDecoderRegistration::registerCodecs(EDC_photometricInterpretation);
}

extern "C" bool codec_dcmtk_decode(const CodecInput *input, const CodecLook *look, const char *transfer_syntax_uid,
                                   Bytes stream, Arena *frame, uint8_t *samples, size_t size, Error *err)
{
    // An 8-bit stream in an image of 16 allocated bits is decoded to bytes first.
    bool is_narrow = look->precision_bits <= 8 && input->bits_allocated == 16;
    size_t decoded_size = is_narrow ? size / 2 : size;
    // Room for one more byte: DCMTK pads an odd frame.
    auto *decoded = static_cast<uint8_t *>(arena_alloc(frame, decoded_size + 2));

    if (decoded == nullptr) {
        return error_set(err, ERR_MEMORY, "out of memory for a frame");
    }
    if (size > UINT32_MAX - 2 || stream.size > UINT32_MAX - 2) {
        return error_set(err, ERR_LIMIT, "a frame is larger than 4 GiB");
    }
    try {
        codec_prepare();
        if (!decode(*input, *look, transfer_syntax_uid, stream, is_narrow ? 8 : input->bits_allocated, decoded,
                    decoded_size + (decoded_size & 1))) {
            return error_set(err, ERR_INPUT, "bad pixel data: a frame cannot be decoded");
        }
    } catch (const std::bad_alloc &) {
        return error_set(err, ERR_MEMORY, "out of memory while decoding a frame");
    } catch (...) {
        return error_set(err, ERR_INPUT, "bad pixel data: the decoder failed");
    }
    if (!is_narrow) {
        std::memcpy(samples, decoded, size);
        return true;
    }
    for (size_t i = 0; i < decoded_size; i++) {
        samples[2 * i] = decoded[i];
        samples[2 * i + 1] = 0;
    }
    return true;
}
