/* Makes one kind of data set of all: UTF-8 text, known VRs. Orthanc's way is followed where a file does not say its
 * character set (Latin-1), and where a value holds a zero byte (the value ends there), so that identifiers agree. */
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcspchrs.h>
#include <dcmtk/ofstd/ofchrenc.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "wrap/dicom_tree.h"

namespace
{
enum { CHARACTER_SETS_MAX = 32 };

const char UTF8[] = "ISO_IR 192";
const char LATIN_1[] = "ISO_IR 100";

typedef std::map<std::string, std::unique_ptr<DcmSpecificCharacterSet>> Converters;

/* Bytes of the sequence that begins at [at], 0 when it is not sound UTF-8. */
size_t utf8_length(const std::string &text, size_t at)
{
    unsigned char first = static_cast<unsigned char>(text[at]);
    size_t length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 0;
    uint32_t code;

    length = first >= 0xf0 && first < 0xf5 ? 4 : length;
    if (length == 0 || at + length > text.size()) {
        return 0;
    }
    code = length == 1 ? first : first & (0xffu >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        unsigned char byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xc0u) != 0x80) {
            return 0;
        }
        code = code << 6 | (byte & 0x3fu);
    }
    bool is_sound = length < 3 || (length == 3 && code >= 0x800 && (code < 0xd800 || code > 0xdfff)) ||
                    (length == 4 && code >= 0x10000 && code <= 0x10ffff);
    return is_sound ? length : 0;
}

/* What is no UTF-8, and escapes that no converter took, become question marks. */
std::string only_utf8(const std::string &text)
{
    std::string good;

    for (size_t at = 0; at < text.size();) {
        size_t length = text[at] == '\x1b' ? 0 : utf8_length(text, at);
        if (length == 0) {
            good += '?';
            at++;
        } else {
            good.append(text, at, length);
            at += length;
        }
    }
    return good;
}

std::string from_latin_1(const std::string &text)
{
    std::string good;

    for (char character : text) {
        unsigned char byte = static_cast<unsigned char>(character);
        if (byte < 0x80) {
            good += character;
        } else {
            good += static_cast<char>(0xc0 | byte >> 6);
            good += static_cast<char>(0x80 | (byte & 0x3f));
        }
    }
    return good;
}

/* Spellings that are met: "ISO-IR 100", "ISO_IR_100", "UTF-8". */
std::string usual_name(std::string name)
{
    while (!name.empty() && (name.back() == ' ' || name.back() == '\0')) {
        name.pop_back();
    }
    if (name.empty()) {
        return LATIN_1;
    }
    if (name == "UTF-8" || name == "UTF8" || name == "utf-8") {
        return UTF8;
    }
    if (name.find('\\') == std::string::npos && name.compare(0, 12, "ISO 2022 IR ") == 0) {
        return "ISO_IR " + name.substr(12);
    }
    if (name.size() > 7 && name.find('\\') == std::string::npos &&
        (name.compare(0, 6, "ISO-IR") == 0 || name.compare(0, 6, "ISO_IR") == 0 || name.compare(0, 6, "ISO IR") == 0)) {
        return "ISO_IR " + name.substr(7);
    }
    return name;
}

DcmSpecificCharacterSet *converter_of(Converters &converters, const std::string &name)
{
    auto found = converters.find(name);

    if (found == converters.end()) {
        std::unique_ptr<DcmSpecificCharacterSet> converter;
        if (converters.size() < CHARACTER_SETS_MAX) {
            converter.reset(new DcmSpecificCharacterSet);
            if (converter->selectCharacterSet(name.c_str(), UTF8).bad()) {
                converter.reset();
            }
        }
        found = converters.emplace(name, std::move(converter)).first;
    }
    return found->second.get();
}

/* The characters at which an ISO 2022 text falls back to its first set (PS3.5 section 6.1.2.5.3). */
const char *delimiters_of(DcmEVR vr)
{
    return vr == EVR_PN ? "\\^=" : vr == EVR_ST || vr == EVR_LT || vr == EVR_UT ? "" : "\\";
}

/* DCMTK has no converter for JIS X 0208 and 0212 over the C library, but the C library knows them with their escapes.
 * Half-width katakana (JIS X 0201, always in the upper half) are no part of that and are added by number. False when
 * the text is not sound. */
bool from_japanese(const std::string &text, std::string &converted)
{
    OFCharacterEncoding encoding;

    if (encoding.selectEncoding(JAPANESE_ENCODING, "UTF-8").bad()) {
        return false;
    }
    for (size_t at = 0; at < text.size();) {
        size_t end = at;
        OFString part;
        while (end < text.size() && static_cast<unsigned char>(text[end]) < 0x80 &&
               text.compare(end, 3, "\x1b)I") != 0) {
            end++;
        }
        if (end > at && encoding.convertString(text.data() + at, end - at, part).bad()) {
            return false;
        }
        converted.append(part.data(), part.size());
        at = end;
        if (at < text.size() && text[at] == '\x1b') {
            at += 3;
        } else if (at < text.size()) {
            unsigned char byte = static_cast<unsigned char>(text[at++]);
            if (byte < 0xa1 || byte > 0xdf) {
                return false;
            }
            converted += '\xef';
            converted += byte < 0xc0 ? '\xbd' : '\xbe';
            converted += static_cast<char>(byte < 0xc0 ? byte : byte - 0x40);
        }
    }
    return true;
}

std::string to_utf8(Converters &converters, const std::string &name, DcmEVR vr, const std::string &text)
{
    OFString converted;

    if (name == UTF8) {
        return only_utf8(text);
    }
    if (name.find("IR 87") != std::string::npos || name.find("IR 159") != std::string::npos) {
        std::string japanese;
        return only_utf8(from_japanese(text, japanese) ? japanese : from_latin_1(text));
    }
    DcmSpecificCharacterSet *converter = name == LATIN_1 ? nullptr : converter_of(converters, name);
    if (converter != nullptr &&
        converter->convertString(text.data(), text.size(), converted, delimiters_of(vr)).good()) {
        return only_utf8(std::string(converted.data(), converted.size()));
    }
    return only_utf8(from_latin_1(text));
}

void convert_text(Converters &converters, const std::string &name, DcmElement &element)
{
    char *data = nullptr;
    Uint32 size = 0;

    if (element.getString(data, size).bad() || data == nullptr) {
        return;
    }
    size_t whole = strnlen(data, size);
    bool is_plain = whole == size;
    for (size_t i = 0; i < whole && is_plain; i++) {
        is_plain = static_cast<unsigned char>(data[i]) < 0x80 && data[i] != '\x1b';
    }
    if (!is_plain) {
        std::string text = to_utf8(converters, name, element.getVR(), std::string(data, whole));
        (void)element.putString(text.data(), static_cast<Uint32>(text.size()));
    }
}

std::string own_set(DcmItem &item, const std::string &outer)
{
    OFString value;

    if (item.findAndGetOFStringArray(DCM_SpecificCharacterSet, value).bad() || value.empty()) {
        return outer;
    }
    return usual_name(std::string(value.c_str()));
}

/* An element of VR UN read again as the dictionary's VR; nullptr when it cannot be. UN values are implicit little
 * endian. */
DcmElement *read_again(DcmElement &element, DcmEVR vr, uint32_t depth, Arena *arena)
{
    Bytes value = raw_of(element);
    Tag tag = tag_of(element);
    uint32_t size = static_cast<uint32_t>(value.size);
    std::vector<uint8_t> bytes;

    if (vr == EVR_SQ && !prescan_is_sequence(value, DICOM_DEPTH_MAX - depth, arena)) {
        return nullptr;
    }
    for (uint32_t byte : {tag >> 16, tag >> 24, tag, tag >> 8, size, size >> 8, size >> 16, size >> 24}) {
        bytes.push_back(static_cast<uint8_t>(byte & 0xff));
    }
    bytes.insert(bytes.end(), value.data, value.data + value.size);
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    DcmDataset single;
    single.transferInit();
    OFCondition read = single.read(stream, EXS_LittleEndianImplicit);
    single.transferEnd();
    return read.good() ? single.remove(element.getTag()) : nullptr;
}

/* True when [element] is still there and its text wants to be converted. */
bool settle_element(Tree &tree, DcmElement &element, Arena *arena)
{
    DcmEVR known = DcmTag(element.getTag().getGroup(), element.getTag().getElement()).getEVR();
    bool is_standard = element.getTag().getGroup() % 2 == 0;
    bool is_unknown = strcmp(vr_of(element), "UN") == 0;

    if (element.getTag().getElement() == 0 || element.getTag() == DCM_SpecificCharacterSet) {
        tree_remove(tree);
        return false;
    }
    if (!is_standard || !is_unknown || known == EVR_UN || known == EVR_UNKNOWN || known == EVR_UNKNOWN2B) {
        return true;
    }
    DcmElement *fresh = read_again(element, known, tree.depth, arena);
    if (fresh == nullptr) {
        tree_remove(tree);
        return false;
    }
    return tree_replace(tree, fresh);
}
} // namespace

bool normalise(Dicom &dicom, Error *err)
{
    Converters converters;
    std::string sets[DICOM_DEPTH_MAX];
    DcmItem *items[DICOM_DEPTH_MAX] = {};
    Tree tree;

    tree_start(tree, dicom.data_set);
    while (DcmElement *element = tree_next(tree)) {
        uint32_t at = tree.depth - 1;
        DcmItem *item = tree.levels[at].item;
        if (items[at] != item) {
            items[at] = item;
            sets[at] = own_set(*item, at == 0 ? LATIN_1 : sets[at - 1]);
        }
        if (settle_element(tree, *element, dicom.run) && is_text(*tree.levels[at].element)) {
            convert_text(converters, sets[at], *tree.levels[at].element);
        }
    }
    return !tree.is_too_deep || error_set(err, ERR_LIMIT, "sequences are nested too deeply");
}
