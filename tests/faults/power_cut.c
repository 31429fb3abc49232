/* Notes, for every file below $NOTE_BELOW, what a program does to it and what it has asked to be on disk, in $NOTE_IN.
 *
 * Loaded in front of the C library (LD_PRELOAD). power_cut.rs makes of the notes what a disk may hold after a power cut: all
 * that was on disk by then, and any part of the rest. A note is one line in front of its data:
 *
 *     OPERATION OFFSET LENGTH PATH
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 65536

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MOST_FILES];
static int notes = -1;
static const char *below;

#define REAL(result, name, ...) static result (*real_##name)(__VA_ARGS__)

REAL(int, open, const char *, int, ...);
REAL(int, close, int);
REAL(ssize_t, write, int, const void *, size_t);
REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
REAL(int, ftruncate, int, off_t);
REAL(int, fsync, int);
REAL(int, fdatasync, int);
REAL(int, unlink, const char *);
REAL(int, link, const char *, const char *);
REAL(int, rename, const char *, const char *);

__attribute__((constructor)) static void begin(void) {
#define FIND(name) *(void **)&real_##name = dlsym(RTLD_NEXT, #name)
    FIND(open); FIND(close); FIND(write); FIND(pwrite); FIND(ftruncate);
    FIND(fsync); FIND(fdatasync); FIND(unlink); FIND(link); FIND(rename);
    below = getenv("NOTE_BELOW");
    const char *in = getenv("NOTE_IN");
    if (below && in) notes = real_open(in, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_noted(const char *path) {
    return notes >= 0 && path && below && strncmp(path, below, strlen(below)) == 0;
}

static const char *path_of(int file) {
    return notes >= 0 && file >= 0 && file < MOST_FILES ? paths[file] : NULL;
}

/* The lock is held, so that notes are in the order of what they are about. */
static void note(const char *operation, off_t offset, const void *data, size_t length, const char *path) {
    char line[4352];
    int size = snprintf(line, sizeof line, "%s %lld %zu %s\n", operation, (long long)offset, data ? length : 0, path);
    if (size < 0 || (size_t)size >= sizeof line || real_write(notes, line, (size_t)size) != size) abort();
    if (data && length && real_write(notes, data, length) != (ssize_t)length) abort();
}

static int opened(const char *path, int flags, mode_t mode) {
    if (!is_noted(path)) return real_open(path, flags, mode);
    pthread_mutex_lock(&turn);
    int was_there = access(path, F_OK) == 0;
    int file = real_open(path, flags, mode);
    if (file >= 0 && file < MOST_FILES) {
        free(paths[file]);
        paths[file] = strdup(path);
        if (!was_there) note("create", 0, NULL, 0, path);
        else if (flags & O_TRUNC) note("truncate", 0, NULL, 0, path);
    }
    pthread_mutex_unlock(&turn);
    return file;
}

#define MODE mode_t mode = 0; if (flags & O_CREAT) { va_list rest; va_start(rest, flags); mode = (mode_t)va_arg(rest, int); va_end(rest); }
int open(const char *path, int flags, ...) { MODE return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opened(path, flags | O_LARGEFILE, mode); }

int close(int file) {
    if (!path_of(file)) return real_close(file);
    pthread_mutex_lock(&turn);
    free(paths[file]);
    paths[file] = NULL;
    int result = real_close(file);
    pthread_mutex_unlock(&turn);
    return result;
}

ssize_t write(int file, const void *data, size_t length) {
    if (!path_of(file)) return real_write(file, data, length);
    pthread_mutex_lock(&turn);
    off_t offset = lseek(file, 0, SEEK_CUR);
    ssize_t written = real_write(file, data, length);
    if (written > 0) note("write", offset, data, (size_t)written, path_of(file));
    pthread_mutex_unlock(&turn);
    return written;
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset) {
    if (!path_of(file)) return real_pwrite(file, data, length, offset);
    pthread_mutex_lock(&turn);
    ssize_t written = real_pwrite(file, data, length, offset);
    if (written > 0) note("write", offset, data, (size_t)written, path_of(file));
    pthread_mutex_unlock(&turn);
    return written;
}
ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) { return pwrite(file, data, length, offset); }

int ftruncate(int file, off_t length) {
    if (!path_of(file)) return real_ftruncate(file, length);
    pthread_mutex_lock(&turn);
    int result = real_ftruncate(file, length);
    if (result == 0) note("truncate", length, NULL, 0, path_of(file));
    pthread_mutex_unlock(&turn);
    return result;
}
int ftruncate64(int file, off64_t length) { return ftruncate(file, length); }

static int synced(int file, int (*real)(int)) {
    if (!path_of(file)) return real(file);
    pthread_mutex_lock(&turn);
    /* The disk itself need not be asked: what it would hold is made up from the notes. */
    note("sync", 0, NULL, 0, path_of(file));
    pthread_mutex_unlock(&turn);
    return 0;
}
int fsync(int file) { return synced(file, real_fsync); }
int fdatasync(int file) { return synced(file, real_fdatasync); }

int unlink(const char *path) {
    if (!is_noted(path)) return real_unlink(path);
    pthread_mutex_lock(&turn);
    int result = real_unlink(path);
    if (result == 0) note("unlink", 0, NULL, 0, path);
    pthread_mutex_unlock(&turn);
    return result;
}

/* Heard links and renames nothing once it serves; what does is to be told apart here first. */
int link(const char *from, const char *to) {
    if (is_noted(to)) abort();
    return real_link(from, to);
}
int rename(const char *from, const char *to) {
    if (is_noted(to)) abort();
    return real_rename(from, to);
}
