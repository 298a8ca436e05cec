/* The tree of elements: going over it, looking at values, changing them. */
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "wrap/dicom_tree.h"

void tree_start(Tree &tree, DcmItem &root)
{
    tree = Tree();
    tree.levels[0].item = &root;
    tree.levels[0].following = static_cast<DcmElement *>(root.nextInContainer(nullptr));
    tree.depth = 1;
}

static bool enter_item(Tree &tree, TreeLevel &level)
{
    DcmItem *item = level.next_item;

    if (tree.depth >= DICOM_DEPTH_MAX) {
        tree.is_too_deep = true;
        return false;
    }
    level.next_item = static_cast<DcmItem *>(level.sequence->nextInContainer(item));
    TreeLevel &inner = tree.levels[tree.depth++];
    inner = TreeLevel();
    inner.item = item;
    inner.following = static_cast<DcmElement *>(item->nextInContainer(nullptr));
    return true;
}

DcmElement *tree_next(Tree &tree)
{
    while (tree.depth > 0) {
        TreeLevel &level = tree.levels[tree.depth - 1];
        if (level.enter) {
            level.enter = false;
            level.sequence = static_cast<DcmSequenceOfItems *>(level.element);
            level.next_item = static_cast<DcmItem *>(level.sequence->nextInContainer(nullptr));
        }
        if (level.next_item != nullptr) {
            if (!enter_item(tree, level)) {
                return nullptr;
            }
            continue;
        }
        level.element = level.following;
        if (level.element == nullptr) {
            tree.depth--;
            continue;
        }
        level.following = static_cast<DcmElement *>(level.item->nextInContainer(level.element));
        level.enter = level.element->ident() == EVR_SQ;
        tree.path[tree.depth - 1] = tag_of(*level.element);
        tree.items[tree.depth - 1] = level.item;
        return level.element;
    }
    return nullptr;
}

bool tree_replace(Tree &tree, DcmElement *fresh)
{
    TreeLevel &level = tree.levels[tree.depth - 1];

    if (level.item->insert(fresh, OFTrue).bad()) {
        delete fresh;
        return false;
    }
    level.element = fresh;
    level.enter = fresh->ident() == EVR_SQ;
    return true;
}

void tree_remove(Tree &tree)
{
    TreeLevel &level = tree.levels[tree.depth - 1];

    delete level.item->remove(level.element);
    level.element = nullptr;
    level.enter = false;
}

bool tree_remove_item(Tree &tree)
{
    if (tree.depth < 2) {
        return false;
    }
    DcmItem *item = tree.levels[tree.depth - 1].item;
    tree.depth--;
    TreeLevel &level = tree.levels[tree.depth - 1];
    delete level.sequence->remove(item);
    if (level.sequence->card() == 0) {
        tree_remove(tree);
    }
    return true;
}

Tag tag_of(const DcmElement &element)
{
    return static_cast<Tag>(element.getTag().getGroup()) << 16 | element.getTag().getElement();
}

const char *vr_of(DcmElement &element)
{
    return element.ident() == EVR_SQ ? "SQ" : DcmVR(element.getVR()).getValidVRName();
}

bool is_text(DcmElement &element)
{
    return element.ident() != EVR_SQ && element.isaString();
}

/* The three shapes of numbers, by their size in memory. */
template <typename Number, typename Get> static Bytes numbers_of(DcmElement &element, Get get)
{
    Number *data = nullptr;

    if ((element.*get)(data).bad() || data == nullptr) {
        return Bytes{};
    }
    return Bytes{reinterpret_cast<const uint8_t *>(data), element.getLengthField()};
}

Bytes raw_of(DcmElement &element)
{
    const std::string vr = vr_of(element);
    char *text = nullptr;
    Uint32 size = 0;

    if (vr == "SQ" || element.getLengthField() == 0) {
        return Bytes{};
    }
    if (is_text(element)) {
        bool good = element.getString(text, size).good() && text != nullptr;
        return good ? Bytes{reinterpret_cast<const uint8_t *>(text), size} : Bytes{};
    }
    if (vr == "OB" || vr == "UN") {
        return numbers_of<Uint8>(element, &DcmElement::getUint8Array);
    }
    if (vr == "OW" || vr == "US") {
        return numbers_of<Uint16>(element, &DcmElement::getUint16Array);
    }
    if (vr == "SS") {
        return numbers_of<Sint16>(element, &DcmElement::getSint16Array);
    }
    if (vr == "UL" || vr == "OL") {
        return numbers_of<Uint32>(element, &DcmElement::getUint32Array);
    }
    if (vr == "SL") {
        return numbers_of<Sint32>(element, &DcmElement::getSint32Array);
    }
    if (vr == "FL" || vr == "OF") {
        return numbers_of<Float32>(element, &DcmElement::getFloat32Array);
    }
    if (vr == "FD" || vr == "OD") {
        return numbers_of<Float64>(element, &DcmElement::getFloat64Array);
    }
    if (vr == "UV" || vr == "OV") {
        return numbers_of<Uint64>(element, &DcmElement::getUint64Array);
    }
    return vr == "SV" ? numbers_of<Sint64>(element, &DcmElement::getSint64Array) : Bytes{};
}

DcmElement *new_element(Tag tag, const char *vr)
{
    DcmElement *element = nullptr;
    DcmTagKey key(static_cast<Uint16>(tag >> 16), static_cast<Uint16>(tag & 0xffff));
    DcmTag full = vr == nullptr ? DcmTag(key) : DcmTag(key, DcmVR(vr));

    return DcmItem::newDicomElementWithVR(element, full).good() ? element : nullptr;
}

namespace
{
enum { CREATOR_BYTES_MAX = 256 }; /* 64 characters of at most four bytes */

/* What is told of the element shown. [numbers] keeps the text of binary numbers while it is looked at. */
struct View {
    std::string numbers;
    std::string creator;
    const DcmItem *creator_item; /* whose block [creator] is, so that it is looked up once for a block */
    Tag creator_block;
};

/* The whole value of a creator, without padding: with a second value it is not the creator that a list of safe ones
 * names. */
std::string creator_name(DcmItem &item, const DcmTagKey &key)
{
    DcmElement *element = nullptr;
    std::string name;

    if (item.findAndGetElement(key, element).good() && element != nullptr && is_text(*element)) {
        Bytes raw = raw_of(*element);
        name.assign(reinterpret_cast<const char *>(raw.data), raw.size <= CREATOR_BYTES_MAX ? raw.size : 0);
    }
    while (!name.empty() && name.back() == ' ') {
        name.pop_back();
    }
    name.erase(0, name.find_first_not_of(' '));
    return name;
}

const char *creator_of(DcmItem &item, Tag tag, View &view)
{
    Tag element = tag & 0xffff;
    Tag block = element >= 0x10 && element <= 0xff ? element : element >> 8;
    DcmTagKey key(static_cast<Uint16>(tag >> 16), static_cast<Uint16>(block));

    if (view.creator_item == &item && view.creator_block == ((tag & 0xffff0000u) | block)) {
        return view.creator.c_str();
    }
    view.creator_item = &item;
    view.creator_block = (tag & 0xffff0000u) | block;
    view.creator = block >= 0x10 ? creator_name(item, key) : std::string();
    return view.creator.c_str();
}

void show(const Tree &tree, DcmElement &element, View &view, Element &shown)
{
    shown = Element();
    shown.path = tree.path;
    shown.depth = tree.depth;
    shown.items = tree.items;
    shown.tag = tree.path[tree.depth - 1];
    (void)snprintf(shown.vr, sizeof shown.vr, "%s", vr_of(element));
    shown.is_sequence = element.ident() == EVR_SQ;
    shown.raw = raw_of(element);
    shown.text = "";
    shown.text_is_whole = true;
    if ((shown.tag >> 16) % 2 != 0) {
        shown.creator = creator_of(*tree.levels[tree.depth - 1].item, shown.tag, view);
    }
    if (shown.is_sequence || shown.raw.size == 0) {
        return;
    }
    if (is_text(element)) {
        shown.text = reinterpret_cast<const char *>(shown.raw.data); /* DCMTK ends it with a zero */
        return;
    }
    OFString numbers;
    shown.text_is_whole = shown.vr[0] != 'O' && strcmp(shown.vr, "UN") != 0 &&
                          shown.raw.size <= ELEMENT_NUMBERS_BYTES_MAX && element.getOFStringArray(numbers).good();
    if (shown.text_is_whole) {
        view.numbers = numbers.c_str();
        shown.text = view.numbers.c_str();
    }
}

bool put_bytes(DcmElement &element, Bytes bytes)
{
    const std::string vr = vr_of(element);

    if (vr == "OB" || vr == "UN") {
        return element.putUint8Array(bytes.data, static_cast<unsigned long>(bytes.size)).good();
    }
    if (vr == "OW") {
        std::vector<Uint16> words(bytes.size / 2);
        memcpy(words.data(), bytes.data, 2 * words.size());
        return bytes.size % 2 == 0 &&
               element.putUint16Array(words.data(), static_cast<unsigned long>(words.size())).good();
    }
    return is_text(element) &&
           element.putString(reinterpret_cast<const char *>(bytes.data), static_cast<Uint32>(bytes.size)).good();
}

bool put_edit(DcmElement &element, const Edit &edit)
{
    if (edit.kind == EDIT_TEXT) {
        return element.putString(edit.text, static_cast<Uint32>(strlen(edit.text))).good();
    }
    return edit.kind == EDIT_BYTES ? put_bytes(element, edit.bytes) : element.clear().good();
}

/* A value is changed where it stands when its VR stays, since taking an element out and in makes DCMTK search its list.
 */
bool put_value(Tree &tree, const Element &shown, const Edit &edit)
{
    if (!shown.is_sequence && edit.vr == nullptr) {
        return put_edit(*tree.levels[tree.depth - 1].element, edit);
    }
    std::unique_ptr<DcmElement> fresh(new_element(shown.tag, edit.vr == nullptr ? shown.vr : edit.vr));
    return fresh && (edit.kind == EDIT_EMPTY || put_edit(*fresh, edit)) && tree_replace(tree, fresh.release());
}

bool follow(Tree &tree, const Element &shown, const Edit &edit, Error *err)
{
    switch (edit.kind) {
    case EDIT_KEEP:
        return true;
    case EDIT_REMOVE:
        tree_remove(tree);
        return true;
    case EDIT_REMOVE_ITEM:
        return tree_remove_item(tree) || error_set(err, ERR_INPUT, "the data set itself cannot be removed");
    case EDIT_EMPTY:
    case EDIT_TEXT:
    case EDIT_BYTES:
        break;
    }
    return put_value(tree, shown, edit) ||
           error_set(err, ERR_INPUT, "tag (%04x,%04x) cannot be changed", shown.tag >> 16, shown.tag & 0xffff);
}
} // namespace

extern "C" bool dicom_walk(Dicom *dicom, DicomVisitor *visit, void *self, Error *err)
{
    try {
        Tree tree;
        View view = {};
        tree_start(tree, dicom->data_set);
        while (DcmElement *element = tree_next(tree)) {
            Element shown;
            Edit edit = {};
            show(tree, *element, view, shown);
            if (!visit(self, &shown, &edit, err) || !follow(tree, shown, edit, err)) {
                return false;
            }
        }
        return !tree.is_too_deep || error_set(err, ERR_LIMIT, "sequences are nested too deeply");
    } catch (const std::bad_alloc &) {
        return error_set(err, ERR_MEMORY, "no memory to walk the header");
    } catch (...) {
        return error_set(err, ERR_INPUT, "the header cannot be walked");
    }
}
