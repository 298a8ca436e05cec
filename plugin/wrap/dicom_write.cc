/* The head of a copy: everything in front of the pixel data. Group 0002 is built by hand, so that it holds what is
 * written here and nothing else. */
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcwcache.h>

#include <new>
#include <string>

#include "wrap/dicom_tree.h"

namespace
{
/* Chosen once at random (a UUID as PS3.5 section B.2 wants it): it names this program, never an instance. */
const char IMPLEMENTATION_CLASS_UID[] = "2.25.132496411505088675818118071471428874778";
const char IMPLEMENTATION_VERSION[] = "ORTHANC_REDACTOR";

enum { PREAMBLE_BYTES = 128, PIXEL_GROUP = 0x7fe0 };

void append_number(std::string &bytes, uint32_t value, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++) {
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
    }
}

void append_text(std::string &bytes, uint32_t element, const char *vr, std::string text)
{
    if (text.size() % 2 != 0) {
        text += vr[0] == 'U' ? '\0' : ' ';
    }
    append_number(bytes, 2, 2);
    append_number(bytes, element, 2);
    bytes += vr;
    append_number(bytes, static_cast<uint32_t>(text.size()), 2);
    bytes += text;
}

std::string file_meta(Dicom *dicom, const char *transfer_syntax_uid)
{
    std::string group("\x02\x00\x01\x00OB\x00\x00\x02\x00\x00\x00\x00\x01", 14);
    std::string meta(PREAMBLE_BYTES, '\0');

    append_text(group, 0x0002, "UI", dicom_text(dicom, 0x00080016u));
    append_text(group, 0x0003, "UI", dicom_text(dicom, 0x00080018u));
    append_text(group, 0x0010, "UI", transfer_syntax_uid);
    append_text(group, 0x0012, "UI", IMPLEMENTATION_CLASS_UID);
    append_text(group, 0x0013, "SH", IMPLEMENTATION_VERSION);
    meta += "DICM";
    meta += std::string("\x02\x00\x00\x00UL\x04\x00", 8);
    append_number(meta, static_cast<uint32_t>(group.size()), 4);
    return meta + group;
}

bool is_ascii(Dicom &dicom)
{
    Tree tree;

    tree_start(tree, dicom.data_set);
    while (DcmElement *element = tree_next(tree)) {
        Bytes raw = is_text(*element) ? raw_of(*element) : Bytes{};
        for (size_t i = 0; i < raw.size; i++) {
            if (raw.data[i] >= 0x80) {
                return false;
            }
        }
    }
    return true;
}

/* Pixel data, their offset tables and what follows them are not ours to write. */
void drop_pixel_groups(DcmDataset &data_set)
{
    DcmElement *element = static_cast<DcmElement *>(data_set.nextInContainer(nullptr));

    while (element != nullptr) {
        DcmElement *following = static_cast<DcmElement *>(data_set.nextInContainer(element));
        if (element->getTag().getGroup() >= PIXEL_GROUP) {
            delete data_set.remove(element);
        }
        element = following;
    }
}

E_TransferSyntax written_syntax(const char *uid)
{
    if (strcmp(uid, UID_LittleEndianImplicitTransferSyntax) == 0) {
        return EXS_LittleEndianImplicit;
    }
    return strcmp(uid, UID_BigEndianExplicitTransferSyntax) == 0 ? EXS_BigEndianExplicit : EXS_LittleEndianExplicit;
}

bool write_head(Dicom *dicom, const char *transfer_syntax_uid, Arena *run, Bytes *head, Error *err)
{
    E_TransferSyntax syntax = written_syntax(transfer_syntax_uid);
    DcmDataset &data_set = dicom->data_set;
    DcmWriteCache cache;
    void *written = nullptr;
    offile_off_t size = 0;

    drop_pixel_groups(data_set);
    if (is_ascii(*dicom) ? !dicom_remove(dicom, 0x00080005u, err)
                         : !dicom_set_text(dicom, 0x00080005u, "CS", "ISO_IR 192", err)) {
        return false;
    }
    std::string meta = file_meta(dicom, transfer_syntax_uid);
    size_t room = data_set.getLength(syntax, EET_ExplicitLength) + meta.size();
    uint8_t *bytes = static_cast<uint8_t *>(arena_alloc(run, room + 1));
    if (bytes == nullptr) {
        return error_set(err, ERR_MEMORY, "no memory for the copy's header");
    }
    (void)memcpy(bytes, meta.data(), meta.size());
    DcmOutputBufferStream stream(bytes + meta.size(), static_cast<offile_off_t>(room + 1 - meta.size()));
    data_set.transferInit();
    OFCondition done = data_set.write(stream, syntax, EET_ExplicitLength, &cache, EGL_withoutGL, EPD_withoutPadding);
    data_set.transferEnd();
    stream.flushBuffer(written, size);
    if (done.bad()) {
        return error_set(err, ERR_INPUT, "the copy's header cannot be written");
    }
    *head = Bytes{bytes, meta.size() + static_cast<size_t>(size)};
    return true;
}
} // namespace

extern "C" bool dicom_write_head(Dicom *dicom, const char *transfer_syntax_uid, Arena *run, Bytes *head, Error *err)
{
    try {
        return write_head(dicom, transfer_syntax_uid, run, head, err);
    } catch (const std::bad_alloc &) {
        return error_set(err, ERR_MEMORY, "no memory for the copy's header");
    } catch (...) {
        return error_set(err, ERR_INPUT, "the copy's header cannot be written");
    }
}
