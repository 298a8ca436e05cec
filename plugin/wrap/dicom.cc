#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcspchrs.h>
#include <dcmtk/oflog/oflog.h>
#include <dcmtk/ofstd/ofchrenc.h>
#include <dcmtk/ofstd/ofstd.h>

#include <cmath>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "wrap/dicom_tree.h"

namespace
{
/* Character sets of PS3.3 section C.12.1.1.2; those of Japan go by another way (dicom_charset.cc). */
const char *const CHARACTER_SETS[] = {"ISO_IR 100", "ISO_IR 101", "ISO_IR 109",        "ISO_IR 110",
                                      "ISO_IR 144", "ISO_IR 127", "ISO_IR 126",        "ISO_IR 138",
                                      "ISO_IR 148", "ISO_IR 13",  "ISO_IR 166",        "GB18030",
                                      "GBK",        "ISO_IR 192", "\\ISO 2022 IR 149", "\\ISO 2022 IR 58"};

/* What DCMTK needs once in a process. The converters are kept open, since the C library loads a character set's code
 * from a file when the first of its kind is opened, and the sandbox closes all files. */
struct Prepared {
    std::vector<std::unique_ptr<DcmSpecificCharacterSet>> converters;
    OFCharacterEncoding japanese;
    bool has_dictionary;

    Prepared() : has_dictionary(false)
    {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        has_dictionary = dcmDataDict.isDictionaryLoaded();
        for (const char *name : CHARACTER_SETS) {
            std::unique_ptr<DcmSpecificCharacterSet> converter(new DcmSpecificCharacterSet);
            if (converter->selectCharacterSet(name, "ISO_IR 192").good()) {
                converters.push_back(std::move(converter));
            }
        }
        (void)japanese.selectEncoding(JAPANESE_ENCODING, "UTF-8");
    }
};

const Prepared &prepared()
{
    static const Prepared once;
    return once;
}

void dicom_close(void *handle)
{
    delete static_cast<Dicom *>(handle);
}

E_TransferSyntax source_syntax(const Prescan &scan)
{
    return scan.implicit_vr  ? EXS_LittleEndianImplicit
           : scan.big_endian ? EXS_BigEndianExplicit
                             : EXS_LittleEndianExplicit;
}

bool read_data_set(Dicom &dicom, const Prescan &scan, Error *err)
{
    std::vector<uint8_t> bytes;
    DcmInputBufferStream stream;

    bytes.reserve(scan.head.size + scan.tail.size + 1);
    bytes.insert(bytes.end(), scan.head.data, scan.head.data + scan.head.size);
    if (scan.tail.size > 0) {
        bytes.insert(bytes.end(), scan.tail.data, scan.tail.data + scan.tail.size);
    }
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    dicom.data_set.transferInit();
    OFCondition read = dicom.data_set.read(stream, source_syntax(scan));
    dicom.data_set.transferEnd();
    return read.good() || error_set(err, ERR_INPUT, "the header cannot be parsed");
}

DcmElement *find(Dicom *dicom, Tag tag)
{
    DcmElement *element = nullptr;
    DcmTagKey key(static_cast<Uint16>(tag >> 16), static_cast<Uint16>(tag & 0xffff));

    return dicom->data_set.findAndGetElement(key, element).good() ? element : nullptr;
}

bool is_blank(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r') || character == '\0';
}

std::string trimmed(const char *text, size_t size)
{
    size_t first = 0;

    while (size > 0 && is_blank(text[size - 1])) {
        size--;
    }
    while (first < size && is_blank(text[first])) {
        first++;
    }
    return std::string(text + first, size - first);
}

bool put_text(DcmItem &item, Tag tag, const char *vr, const char *text, Error *err)
{
    std::unique_ptr<DcmElement> element(new_element(tag, vr));

    if (!element || element->putString(text, static_cast<Uint32>(strlen(text))).bad() ||
        item.insert(element.get(), OFTrue).bad()) {
        return error_set(err, ERR_INPUT, "tag (%04x,%04x) cannot be set", tag >> 16, tag & 0xffff);
    }
    (void)element.release();
    return true;
}

bool has_code(DcmSequenceOfItems &sequence, const char *value)
{
    OFString found;

    for (DcmObject *item = nullptr; (item = sequence.nextInContainer(item)) != nullptr;) {
        DcmItem *codes = static_cast<DcmItem *>(item);
        if (codes->findAndGetOFString(DCM_CodeValue, found).good() && found == value) {
            return true;
        }
    }
    return false;
}

bool add_code(Dicom *dicom, Tag sequence_tag, const char *value, const char *meaning, Error *err)
{
    DcmSequenceOfItems *sequence = dynamic_cast<DcmSequenceOfItems *>(find(dicom, sequence_tag));
    std::unique_ptr<DcmItem> item(new DcmItem);

    if (sequence == nullptr) {
        std::unique_ptr<DcmElement> fresh(new_element(sequence_tag, "SQ"));
        if (!fresh || dicom->data_set.insert(fresh.get(), OFTrue).bad()) {
            return error_set(err, ERR_INPUT, "a code sequence cannot be added");
        }
        sequence = static_cast<DcmSequenceOfItems *>(fresh.release());
    }
    if (has_code(*sequence, value)) {
        return true;
    }
    if (!put_text(*item, 0x00080100u, "SH", value, err) || !put_text(*item, 0x00080102u, "SH", "DCM", err) ||
        !put_text(*item, 0x00080104u, "LO", meaning, err)) {
        return false;
    }
    if (sequence->append(item.get()).bad()) {
        return error_set(err, ERR_INPUT, "a code cannot be added");
    }
    (void)item.release();
    return true;
}
} // namespace

extern "C" bool dicom_prepare(Error *err)
{
    try {
        return prepared().has_dictionary ||
               error_set(err, ERR_CONFIG, "DCMTK's data dictionary is missing (Debian package libdcmtk17)");
    } catch (const std::exception &) {
        return error_set(err, ERR_MEMORY, "no memory for the data dictionary");
    }
}

extern "C" bool dicom_parse(const Prescan *scan, Arena *run, Dicom **dicom, Error *err)
{
    try {
        if (!dicom_prepare(err)) {
            return false;
        }
        std::unique_ptr<Dicom> parsed(new Dicom);
        parsed->run = run;
        if (!read_data_set(*parsed, *scan, err) || !normalise(*parsed, err)) {
            return false;
        }
        *dicom = parsed.release(); /* arena_own closes it when it cannot keep it */
        return arena_own(run, *dicom, dicom_close) || error_set(err, ERR_MEMORY, "no memory for the header");
    } catch (const std::bad_alloc &) {
        return error_set(err, ERR_MEMORY, "no memory for the header");
    } catch (...) {
        return error_set(err, ERR_INPUT, "the header cannot be parsed");
    }
}

extern "C" const char *dicom_text(Dicom *dicom, Tag tag)
{
    try {
        DcmElement *element = find(dicom, tag);
        std::string text;
        if (element == nullptr) {
            return "";
        }
        if (is_text(*element)) {
            Bytes raw = raw_of(*element);
            text = trimmed(reinterpret_cast<const char *>(raw.data), raw.size);
        } else if (raw_of(*element).size <= ELEMENT_NUMBERS_BYTES_MAX) {
            OFString numbers;
            if (element->getOFStringArray(numbers).good()) {
                text = numbers.c_str();
            }
        }
        const char *copy = arena_copy(dicom->run, text.data(), text.size());
        return copy == nullptr ? "" : copy;
    } catch (...) {
        return "";
    }
}

extern "C" double dicom_number(Dicom *dicom, Tag tag, uint32_t index, double fallback)
{
    try {
        DcmElement *element = find(dicom, tag);
        OFString value;
        OFBool good = OFFalse;
        if (element == nullptr || element->getOFString(value, index).bad()) {
            return fallback;
        }
        double number = OFStandard::atof(value.c_str(), &good);
        return good && std::isfinite(number) ? number : fallback;
    } catch (...) {
        return fallback;
    }
}

extern "C" Bytes dicom_bytes(Dicom *dicom, Tag tag)
{
    try {
        DcmElement *element = find(dicom, tag);
        return element == nullptr ? Bytes{} : raw_of(*element);
    } catch (...) {
        return Bytes{};
    }
}

extern "C" bool dicom_has(Dicom *dicom, Tag tag)
{
    try {
        return find(dicom, tag) != nullptr;
    } catch (...) {
        return false;
    }
}

extern "C" bool dicom_set_text(Dicom *dicom, Tag tag, const char *vr, const char *text, Error *err)
{
    try {
        return put_text(dicom->data_set, tag, vr, text, err);
    } catch (...) {
        return error_set(err, ERR_MEMORY, "no memory for an element");
    }
}

extern "C" bool dicom_remove(Dicom *dicom, Tag tag, Error *err)
{
    try {
        DcmTagKey key(static_cast<Uint16>(tag >> 16), static_cast<Uint16>(tag & 0xffff));
        delete dicom->data_set.remove(key);
        return true;
    } catch (...) {
        return error_set(err, ERR_INPUT, "tag (%04x,%04x) cannot be removed", tag >> 16, tag & 0xffff);
    }
}

extern "C" bool dicom_add_code(Dicom *dicom, Tag sequence, const char *value, const char *meaning, Error *err)
{
    try {
        return add_code(dicom, sequence, value, meaning, err);
    } catch (...) {
        return error_set(err, ERR_MEMORY, "no memory for a code");
    }
}

extern "C" const char *dicom_dictionary_vr(Tag tag)
{
    try {
        (void)prepared();
        DcmTag known(static_cast<Uint16>(tag >> 16), static_cast<Uint16>(tag & 0xffff));
        return DcmVR(known.getEVR()).getValidVRName();
    } catch (...) {
        return "UN";
    }
}

extern "C" bool dicom_define(Tag tag, const char *vr, Error *err)
{
    try {
        Uint16 group = static_cast<Uint16>(tag >> 16);
        Uint16 element = static_cast<Uint16>(tag & 0xffff);
        (void)prepared();
        if (DcmTag(group, element).getEVR() == EVR_UNKNOWN || DcmTag(group, element).getEVR() == EVR_UN) {
            std::unique_ptr<DcmDictEntry> entry(
                new DcmDictEntry(group, element, DcmVR(vr), "Later", 1, DcmVariableVM, "DICOM", OFTrue, nullptr));
            dcmDataDict.wrlock().addEntry(entry.release());
            dcmDataDict.wrunlock();
        }
        return true;
    } catch (...) {
        return error_set(err, ERR_MEMORY, "no memory for the data dictionary");
    }
}

extern "C" bool dicom_is_retired(Tag tag)
{
    static const char mark[] = "RETIRED_";

    try {
        (void)prepared();
        DcmTag known(static_cast<Uint16>(tag >> 16), static_cast<Uint16>(tag & 0xffff));
        return strncmp(known.getTagName(), mark, strlen(mark)) == 0;
    } catch (...) {
        return true; /* what cannot be looked up is treated as the stricter case */
    }
}

extern "C" bool dicom_find_keyword(const char *keyword, Tag *tag)
{
    try {
        DcmTag found;
        (void)prepared();
        if (DcmTag::findTagFromName(keyword, found).bad()) {
            return false;
        }
        *tag = static_cast<Tag>(found.getGroup()) << 16 | found.getElement();
        return true;
    } catch (...) {
        return false;
    }
}
