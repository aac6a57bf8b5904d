#include "sync/types/Ulid.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace atrium {

namespace {

std::function<QString()> &source()
{
    static std::function<QString()> function;
    return function;
}

} // namespace

QString newUlid()
{
    if (source())
        return source()();
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
    QString ulid(26, Qt::Uninitialized);
    // Never earlier than the one before: objects of one /set are made in the order of their ids.
    static std::atomic<quint64> last = 0;
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    quint64 before = last.load(), time = 0;
    do
        time = std::max(now, before + 1);
    while (!last.compare_exchange_weak(before, time));
    for (int i = 9; i >= 0; --i, time >>= 5)
        ulid[i] = QLatin1Char(alphabet[time & 31]);
    // Two draws of 64 bits hold 80 of them, 5 to a character.
    quint64 random = 0;
    for (int i = 0; i < 16; ++i, random >>= 5) {
        if (i % 8 == 0)
            random = QRandomGenerator::system()->generate64();
        ulid[10 + i] = QLatin1Char(alphabet[random & 31]);
    }
    return ulid;
}

void setUlidSource(std::function<QString()> function) { source() = std::move(function); }

} // namespace atrium
