#include "orthanc/host_orthanc_config.h"

#include <errno.h>
#include <jansson.h>
#include <string.h>
#include <sys/stat.h>

/* Orthanc's configuration file or folder, NULL where it has none. */
static const char *configuration_path(OrthancPluginContext *context, Arena *arena)
{
    char *path = OrthancPluginGetConfigurationPath(context);
    const char *copy = path == NULL ? NULL : arena_text(arena, path);

    if (path != NULL) {
        OrthancPluginFreeString(context, path);
    }
    return copy;
}

/* Orthanc takes relative folders as beside its configuration file (or in the configuration folder). */
static const char *absolute(OrthancPluginContext *context, const char *folder, Arena *arena)
{
    const char *path = folder[0] == '/' ? NULL : configuration_path(context, arena);
    struct stat facts;

    if (path == NULL) {
        return folder;
    }
    if (stat(path, &facts) == 0 && S_ISDIR(facts.st_mode)) {
        return arena_print(arena, "%s/%s", path, folder);
    }
    const char *slash = strrchr(path, '/');
    return slash == NULL ? folder : arena_print(arena, "%.*s/%s", (int)(slash - path), path, folder);
}

/* At the very first start Orthanc makes the folder only after it has loaded the plugins. */
static void make_folders(const char *path, Arena *arena)
{
    char *part = arena_text(arena, path);

    for (char *slash = part == NULL ? NULL : strchr(part + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        (void)mkdir(part, 0755);
        *slash = '/';
    }
    if (part != NULL) {
        (void)mkdir(part, 0755);
    }
}

/* As the DICOMweb plugin: it puts the slashes around that are missing. Ours begins with one and ends with none. */
static const char *dicom_web_root(const json_t *root, Arena *arena)
{
    const char *text = json_string_value(json_object_get(json_object_get(root, "DicomWeb"), "Root"));
    const char *from = text == NULL ? "dicom-web" : text + strspn(text, "/");
    size_t size = strlen(from);

    while (size > 0 && from[size - 1] == '/') {
        size--;
    }
    return size == 0 ? "" : arena_print(arena, "/%.*s", (int)size, from);
}

static bool read_config(OrthancPluginContext *context, const json_t *root, Arena *arena, OrthancConfig *config,
                        Error *err)
{
    const char *index = json_string_value(json_object_get(root, "IndexDirectory"));
    const char *storage = json_string_value(json_object_get(root, "StorageDirectory"));
    const json_t *users = json_object_get(root, "AuthenticationEnabled");
    const char *folder = index != NULL && index[0] != 0 ? index : storage != NULL ? storage : "OrthancStorage";

    /* As Orthanc: without the option, passwords are asked for when others may connect. */
    config->has_users =
        users == NULL ? json_is_true(json_object_get(root, "RemoteAccessAllowed")) : json_is_true(users);
    folder = arena_text(arena, folder);
    config->storage_directory = folder == NULL ? NULL : absolute(context, folder, arena);
    config->dicom_web = dicom_web_root(root, arena);
    if (config->storage_directory == NULL || config->dicom_web == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    make_folders(config->storage_directory, arena);
    return true;
}

bool host_orthanc_config(OrthancPluginContext *context, Arena *arena, OrthancConfig *config, Error *err)
{
    char *text = OrthancPluginGetConfiguration(context);
    char *copy = text == NULL ? NULL : arena_text(arena, text);
    json_t *root = NULL;
    bool is_read = false;

    if (text != NULL) {
        OrthancPluginFreeString(context, text);
    }
    if (copy == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    config->json = bytes_text(copy);
    root = json_loadb(copy, config->json.size, 0, NULL); /* what is wrong with it, config_parse will say */
    is_read = read_config(context, root, arena, config, err);
    json_decref(root);
    return is_read;
}
