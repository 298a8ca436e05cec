#!/usr/bin/env python3
"""Writes rules/36-names-*.lua, rules/37-places-*.lua and rules/57-keep-english.lua from word lists of Debian 12.

    apt-get install python3-fake-factory ruby-faker ruby-ffaker php-faker libgeonames-common scowl python3-yaml \\
        hunspell-fr-comprehensive hunspell-es hunspell-it hunspell-pt-pt hunspell-pt-br hunspell-nl hunspell-de-de
    /usr/bin/python3 tests/support/make_name_lists.py rules

Same packages, same files. A name that is a common word as well counts only beside another name: it goes into a list of its
own. Nothing here is needed to build or to run: the files made are in the tree.
"""
import gettext
import glob
import importlib
import re
import sys
import unicodedata

import yaml

GEMS = "/usr/share/rubygems-integration/all/gems"
PHP = "/usr/share/php/Faker/Provider"
LANGUAGES = {
    "en": ("English", "en en_US en_GB en_NZ", "en-US en-AU en-NZ en-ZA en-IND", "", ""),
    "de": ("German", "de_DE de_AT de_CH", "de de-AT de-CH", "name_de", ""),
    "fr": ("French", "fr_FR fr_CH", "fr-CH fr-CA", "name_fr name_sn", "fr"),
    "es": ("Spanish", "es_ES es_MX", "es es-MX es-AR", "name_es", "es_ES"),
    "it": ("Italian", "it_IT", "it", "name_it", "it_IT"),
    "pt": ("Portuguese", "pt_PT pt_BR", "pt pt-BR", "name_br", "pt_PT pt_BR"),
    "nl": ("Dutch", "nl_NL", "nl", "name_nl", ""),
}
# What the seven do not have: names of other languages, as far as they are written in Latin letters. (Of php-faker, of
# python3-fake-factory, of ruby-faker.)
PHP_OF = {"fr": "fr_FR fr_BE fr_CA fr_CH nl_BE", "de": "de_DE de_AT de_CH"}
MORE = ("en_IN en_NG en_UG en_ZA id_ID vi_VN tr_TR pl_PL cs_CZ sk_SK hu_HU ro_RO hr_HR sl_SI et_EE fi_FI sv_SE da_DK",
        "tr_TR cs_CZ hu_HU ro_RO hr_HR sl_SI lt_LT lv_LV et_EE fi_FI sv_SE dk_DK no_NO tw_GH en_TH",
        "en-NG en-UG en-PAK en-NEP en-SG en-MS en-TH id pl sk sv da-DK nb-NO fi-FI lt lv ee tr vi ca mi-NZ",
        "name_ga name_da name_nb name_pl name_se name_in name_ph name_vn name_cs")
SOURCES = {
    "en": "python3-fake-factory (Expat), ruby-faker (Expat)",
    "de": "python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat), php-faker (Expat)",
    "fr": "python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat), php-faker (Expat),\n-- hunspell-fr-comprehensive (MPL-2.0): what is marked there as given or family name",
    "es": "python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),\n-- hunspell-es (GPL-3+ or LGPL-3+ or MPL-1.1): words that have a capital there and are no places",
    "it": "python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),\n-- hunspell-it (GPL-3+): words that have a capital there and are no places",
    "pt": "python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),\n-- hunspell-pt-pt (GPL-2+ or LGPL-2.1+ or MPL-1.1), hunspell-pt-br (LGPL-3 or MPL-2): words that have a capital there",
    "nl": "python3-fake-factory (Expat), ruby-ffaker (Expat), and names of ruby-faker (Expat) that hunspell-nl\n-- (BSD-3-clause or CC-BY-3.0) has as well",
}
DICTIONARIES = {"de": "de_DE", "fr": "fr", "es": "es_ES", "it": "it_IT", "pt": "pt_BR", "nl": "nl"}
# What dates, institutions, people and their descent are called.
TELLING = set("""january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday hospital hospitals clinic clinics university universities college colleges school
schools center centre institute institution church saint street avenue road lane drive square county city town village
male female woman women girl girls boy boys mother father daughter son wife husband mister miss sister brother white
black asian african american european christian catholic jewish muslim doctor nurse surgeon professor captain sergeant
medical medicine health healthcare care service services department regional community memorial county state national
associates partners private public royal district unit ward general president prince princess queen king born birth birthday died dead death age aged""".split())
LETTERS = re.compile(r"^[^\W\d_][^\W\d_'’-]*$")
LATIN = re.compile(r"^[A-Za-zÀ-ÖØ-öø-ſ' .’-]+$")
WIDTH = 118


def fold(text):
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def lines_of(path):
    data = open(path, "rb").read()
    try:
        return data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        return data.decode("latin-1").splitlines()


def dictionary(name):
    """(word, rest) of a Hunspell dictionary."""
    for line in lines_of("/usr/share/hunspell/%s.dic" % name):
        found = re.match(r"^([^\s/\t]+)(.*)$", line)
        if found:
            yield found.group(1), found.group(2)


def scowl(most):
    words = set()
    for path in glob.glob("/usr/share/dict/scowl/*"):
        kind, _, size = path.rpartition(".")
        if re.search(r"/(english|american|british)-words$", kind) and int(size) <= most:
            words |= {line for line in lines_of(path) if line.isalpha() and line.islower()}
    return words


def of_python_faker(locales):
    words = []
    for locale in locales.split():
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for key in dir(provider):
            value = getattr(provider, key)
            if re.search(r"first_name|last_name", key) and isinstance(value, (list, tuple, set, dict)):
                words += [str(item) for item in value]
    return words


def of_ruby_faker(locales):
    words = []
    for locale in locales.split():
        for path in glob.glob("%s/faker-*/lib/locales/%s.yml" % (GEMS, locale)):
            names = list(yaml.safe_load(open(path, encoding="utf-8")).values())[0]["faker"].get("name", {})
            for key, value in names.items():
                if re.search(r"first_name|last_name|surname", key) and isinstance(value, list):
                    words += [item for item in value if isinstance(item, str)]
    return words


def of_ruby_ffaker(folders):
    words = []
    for folder in folders.split():
        for path in sorted(glob.glob("%s/ffaker-*/lib/ffaker/data/%s/*names*" % (GEMS, folder))):
            words += lines_of(path)
    return words


def of_php_faker(locales):
    words = []
    for locale in locales.split():
        text = open("%s/%s/Person.php" % (PHP, locale), encoding="utf-8").read()
        for found in re.finditer(r"\$(?:first|last|middle)Name\w*\s*=\s*(?:\[|array\()(.*?)(?:\]|\));", text, re.S):
            words += [a or b for a, b in re.findall(r"'((?:[^'\\]|\\.)*)'|\"([^\"]*)\"", found.group(1))]
    return [word.replace("\\'", "'") for word in words]


def of_hunspell(names, places):
    words = []
    for name in names.split():
        for word, rest in dictionary(name):
            tagged = "po:" in rest or "CAT=" in rest
            if tagged or name in ("fr", "pt_PT"):  # the dictionary says what is a name
                words += [word] if len(word) > 2 and re.search(r"po:(prn|patr)\b|CAT=np,(?:G=.,)?SEM=p", rest) else []
            elif len(word) > 3 and word[0].isupper() and word[1:].islower() and fold(word) not in places:
                words.append(word)
    return words


def places_of(language):
    catalog = gettext.GNUTranslations(open("/usr/share/locale/%s/LC_MESSAGES/geonames.mo" % language, "rb"))
    return [text for key, text in catalog._catalog.items() if isinstance(key, str) and key.isdigit()]


def common_words(language):
    """Words of the language that are no names, folded."""
    if language == "en":
        return {fold(word) for word in scowl(50)}
    words = {fold(word) for word in scowl(35)}
    for word, rest in dictionary(DICTIONARIES[language]):
        noun = language == "de" and re.search(r"/.*[NPEFpj]", rest) and len(word) > 3
        if word.islower() or noun:
            words.add(fold(word))
    return words


def vocabulary(folder):
    """What keep rules know as clinical, folded."""
    words = set()
    for path in glob.glob(folder + "/5[0-5]-keep-*.lua"):
        for found in re.finditer(r"\nkeep \{(.*?)\n\}", open(path, encoding="utf-8").read(), re.S):
            listed = re.search(r"words = \[\[(.*?)\]\]", found.group(1), re.S)
            words |= {fold(word) for word in listed.group(1).split()} if listed else set()
    return words


def only_by_accent(names, clinical):
    """ANGIÒ is somebody, ANGIO is a picture of vessels, and accents do not matter to the rules."""
    return {key for key, text in names.items() if key in clinical and fold(text) != text}


def clean(words, shortest):
    kept = {}
    for word in words:
        word = word.strip().replace("’", "'")
        if LATIN.match(word) and len(word) >= shortest and word[0].isupper():
            kept.setdefault(fold(word), word.lower())
    return kept


def single(words):
    """Parts of double names: a word of a list is one word of a picture."""
    for word in words:
        parts = re.split(r"[ '’.-]+", word)
        yield from (part for part in parts if LETTERS.match(part) and len(part) > 2 and part[0].isupper())


def wrap(words):
    lines = [""]
    for word in sorted(words):
        if len(lines[-1]) + len(word) + 1 > WIDTH:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


def declare(out, ident, about, entity, score, words, phrases, beside):
    out.write('\nnames {\n  id = "%s", about = "%s", entity = "%s", score = %d,%s\n' %
              (ident, about, entity, score, " beside = true," if beside else ""))
    out.write("  words = [[\n%s\n]],\n" % wrap(words))
    if phrases:
        out.write("  phrases = {\n")
        line = "   "
        for phrase in sorted(phrases):
            item = ' "%s",' % phrase
            if len(line) + len(item) > WIDTH:
                out.write(line + "\n")
                line = "   "
            line += item
        out.write(line + "\n  },\n")
    out.write("}\n")


def write_list(path, head, ident, about, entity, scores, words, phrases, common):
    clear = [text for key, text in words.items() if key not in common]
    doubtful = [text for key, text in words.items() if key in common]
    with open(path, "w", encoding="utf-8") as out:
        out.write(head)
        declare(out, ident, about, entity, scores[0], clear, phrases, False)
        if doubtful:
            declare(out, ident + ".common", about + " that are words, too", entity, scores[1], doubtful, [], True)
    return len(clear), len(doubtful), len(phrases)


def head(what, sources):
    return ("-- %s: evidence to remove, never to keep. Made by tests/support/make_name_lists.py\n-- from these packages of "
            "Debian 12: %s.\n" % (what, sources))


def main(folder):
    all_names, all_common, clinical = set(), set(), vocabulary(folder)
    for language, (title, python_faker, ruby_faker, ruby_ffaker, hunspell) in LANGUAGES.items():
        common = common_words(language)
        places = clean(places_of(language), 4)
        one_word = {key: text for key, text in places.items() if re.match(r"^[^ '.-]+$", text)}
        parts = {key: text for key, text in places.items() if key not in one_word and len(re.split(r"[ '.-]+", text)) <= 5}
        names = list(single(of_ruby_faker(ruby_faker)))
        if language == "nl":  # 32,000, many of them rare: those that the dictionary has, too
            known = {word for word, _ in dictionary("nl") if word[0].isupper()}
            names = [name for name in names if name in known]
        names += of_php_faker(PHP_OF.get(language, ""))
        names += of_python_faker(python_faker) + of_ruby_ffaker(ruby_ffaker) + of_hunspell(hunspell, set(places))
        names = {key: text for key, text in clean(single(names), 3).items() if len(key) > 3 or key not in clinical}  # ABD, ART
        all_names |= set(names)
        all_common |= common
        common = common | only_by_accent(names, clinical)
        counts = write_list("%s/36-names-%s.lua" % (folder, language), head(title + " names", SOURCES[language]),
                            "names." + language, title + " names", "PersonName", (76, 60), names, [], common)
        counts += write_list("%s/37-places-%s.lua" % (folder, language),
                             head("Places by their %s names" % title, "libgeonames-common (data of geonames.org, CC-BY-4.0)"),
                             "places." + language, "places by their %s names" % title, "Address", (72, 60), one_word,
                             set(parts.values()), common)
        print(language, "names %d + %d, places %d + %d + %d phrases" % (counts[0], counts[1], counts[3], counts[4], counts[5]))
    more = of_php_faker(MORE[0]) + of_python_faker(MORE[1]) + of_ruby_faker(MORE[2]) + of_ruby_ffaker(MORE[3])
    more = clean(single(more), 3)
    doubtful = all_names | all_common | clinical  # a word of seven languages is hardly a name of the eighth
    more = {key: text for key, text in more.items() if key not in doubtful}
    counts = write_list(folder + "/36-names-more.lua",
                        head("Names of other languages", "php-faker (Expat), python3-fake-factory (Expat), ruby-faker (Expat),\n-- ruby-ffaker (Expat)"),
                        "names.more", "names of other languages", "PersonName", (74, 58), more, [], set())
    print("more", "names %d" % counts[0])
    all_names |= set(more)
    words = {word for word in scowl(20) if len(word) > 2 and fold(word) not in all_names and word not in TELLING}
    with open(folder + "/57-keep-english.lua", "w", encoding="utf-8") as out:
        out.write("-- Common English words that are no names of 36-names-*.lua. Made by tests/support/make_name_lists.py from Debian's\n"
                  "-- package scowl, sizes 10 and 20 (its licence: public domain and permissive).\n\n"
                  'keep {\n  id = "keep.english", about = "common English words", entity = "Technique", score = 84,\n  common = true,\n'
                  '  words = [[\n%s\n]],\n  examples = { "updated" },\n}\n' % wrap(words))
    print("common words", len(words))


if __name__ == "__main__":
    main(sys.argv[1])
