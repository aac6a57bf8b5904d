#pragma once

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <functional>
#include <utility>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace atrium::test {

// Lies between SQLite and its files once it is the default, and fails when it is told to.
class FaultyFiles {
public:
    enum class Fault {
        Once,
        FromThenOn,
        DiskFull,
        Killed, // the process ends when half of it is written
    };

    static void install()
    {
        s_below = sqlite3_vfs_find(nullptr);
        s_vfs = *s_below;
        s_vfs.zName = "faulty";
        s_vfs.szOsFile = s_below->szOsFile + static_cast<int>(sizeof(File));
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 1);
    }
    static void fail(int write, Fault fault)
    {
        s_left = write;
        s_fault = fault;
        s_hit = false;
    }
    static void heal() { s_left = 0; }
    static bool wasHit() { return s_hit; }
    // Called in the middle of every write and every sync: a disk that takes its time.
    static inline std::function<void()> meanwhile;

private:
    struct File {
        sqlite3_file base;
        sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static sqlite3_file *below(sqlite3_file *file) { return reinterpret_cast<File *>(file)->below(); }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        const int code = s_below->xOpen(s_below, name, below(file), flags, outFlags);
        if (code != SQLITE_OK || !below(file)->pMethods)
            return code;
        static sqlite3_io_methods methods = makeMethods(below(file)->pMethods->iVersion);
        file->pMethods = &methods;
        return SQLITE_OK;
    }
    static int written(int code, const std::function<void()> &half = {})
    {
        if (const auto work = std::exchange(meanwhile, {})) { // its own writes are quick
            work();
            meanwhile = work;
        }
        if (s_left <= 0 || --s_left > 0)
            return code;
        s_hit = true;
        if (s_fault == Fault::Killed) {
            if (half)
                half();
            raise(SIGKILL);
        }
        if (s_fault != Fault::Once)
            s_left = 1; // and the next
        return s_fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static sqlite3_io_methods makeMethods(int version)
    {
        return { .iVersion = version,
            .xClose = [](sqlite3_file *f) { return below(f)->pMethods->xClose(below(f)); },
            .xRead = [](sqlite3_file *f, void *to, int n,
                         sqlite3_int64 at) { return below(f)->pMethods->xRead(below(f), to, n, at); },
            .xWrite =
                [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
                    const int fault
                        = written(SQLITE_OK, [&] { below(f)->pMethods->xWrite(below(f), from, n / 2, at); });
                    return fault != SQLITE_OK ? fault : below(f)->pMethods->xWrite(below(f), from, n, at);
                },
            .xTruncate =
                [](sqlite3_file *f, sqlite3_int64 size) {
                    const int fault = written(SQLITE_OK);
                    return fault != SQLITE_OK ? SQLITE_IOERR_TRUNCATE : below(f)->pMethods->xTruncate(below(f), size);
                },
            .xSync =
                [](sqlite3_file *, int) {
                    const int fault = written(SQLITE_OK);
                    return fault != SQLITE_OK ? SQLITE_IOERR_FSYNC : SQLITE_OK; // nobody cuts the power here
                },
            .xFileSize
            = [](sqlite3_file *f, sqlite3_int64 *size) { return below(f)->pMethods->xFileSize(below(f), size); },
            .xLock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xLock(below(f), level); },
            .xUnlock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xUnlock(below(f), level); },
            .xCheckReservedLock
            = [](sqlite3_file *f, int *out) { return below(f)->pMethods->xCheckReservedLock(below(f), out); },
            .xFileControl
            = [](sqlite3_file *f, int op, void *arg) { return below(f)->pMethods->xFileControl(below(f), op, arg); },
            .xSectorSize = [](sqlite3_file *f) { return below(f)->pMethods->xSectorSize(below(f)); },
            .xDeviceCharacteristics
            = [](sqlite3_file *f) { return below(f)->pMethods->xDeviceCharacteristics(below(f)); },
            .xShmMap
            = [](sqlite3_file *f, int page, int size, int extend,
                  void volatile **out) { return below(f)->pMethods->xShmMap(below(f), page, size, extend, out); },
            .xShmLock = [](sqlite3_file *f, int offset, int n,
                            int flags) { return below(f)->pMethods->xShmLock(below(f), offset, n, flags); },
            .xShmBarrier = [](sqlite3_file *f) { below(f)->pMethods->xShmBarrier(below(f)); },
            .xShmUnmap = [](sqlite3_file *f, int remove) { return below(f)->pMethods->xShmUnmap(below(f), remove); },
            .xFetch = [](sqlite3_file *f, sqlite3_int64 at, int n,
                          void **out) { return below(f)->pMethods->xFetch(below(f), at, n, out); },
            .xUnfetch = [](sqlite3_file *f, sqlite3_int64 at,
                            void *page) { return below(f)->pMethods->xUnfetch(below(f), at, page); } };
    }

    static inline sqlite3_vfs *s_below = nullptr;
    static inline sqlite3_vfs s_vfs;
    static inline std::atomic<int> s_left = 0; // writes are made in several threads
    static inline Fault s_fault = Fault::Once;
    static inline std::atomic<bool> s_hit = false;
};

// Does `work` in a process of its own that is killed in the middle of its n-th write. Returns how far
// it had told to have come, in as many numbers as it likes, and whether it came to that write.
using Progress = std::array<std::atomic<int>, 2>;
inline std::pair<std::array<int, 2>, bool> killedAtWrite(int n, const std::function<void(Progress &)> &work)
{
    void *shared = mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto &progress = *new (shared) Progress {};
    const pid_t child = fork();
    if (child == 0) {
        FaultyFiles::fail(n, FaultyFiles::Fault::Killed);
        work(progress);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    const std::array<int, 2> told { progress[0], progress[1] };
    munmap(shared, sizeof(Progress));
    return { told, WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL };
}

} // namespace atrium::test
