#include "sync/store/Preparation.h"

#include <QRunnable>
#include <QSemaphore>
#include <QThreadPool>

namespace atrium {

namespace {
constexpr qsizetype sliceSize = 64; // objects: a lone push or a short list needs no thread
}

class Preparation::Slice : public QRunnable {
public:
    Slice(Type type, const QList<QJsonObject> &objects)
        : m_type(type)
        , m_objects(objects)
    {
        setAutoDelete(false);
    }

    void run() override
    {
        m_contents.reserve(m_objects.size());
        for (const QJsonObject &object : std::as_const(m_objects))
            m_contents.emplaceBack(m_type, object);
        m_made.release();
    }

    // After run(), or while it runs.
    const QList<Contents> &contents()
    {
        if (!std::exchange(m_isMade, true))
            m_made.acquire();
        return m_contents;
    }

private:
    Type m_type;
    QList<QJsonObject> m_objects;
    QList<Contents> m_contents;
    QSemaphore m_made;
    bool m_isMade = false;
};

Preparation::Preparation(Type type, const QList<QJsonObject> &objects)
{
    for (qsizetype from = 0; from < objects.size(); from += sliceSize)
        m_slices.push_back(std::make_unique<Slice>(type, objects.mid(from, sliceSize)));
    for (size_t i = 1; i < m_slices.size(); ++i)
        QThreadPool::globalInstance()->start(m_slices[i].get());
    if (!m_slices.empty())
        m_slices.front()->run();
}

Preparation::~Preparation()
{
    for (size_t i = m_slice + 1; i < m_slices.size(); ++i) {
        if (!QThreadPool::globalInstance()->tryTake(m_slices[i].get()))
            m_slices[i]->contents();
    }
}

const Contents *Preparation::next()
{
    if (m_slice == m_slices.size())
        return nullptr;
    if (m_at == static_cast<size_t>(m_slices[m_slice]->contents().size())) {
        m_slices[m_slice].reset(); // its contents are not needed any more
        m_at = 0;
        if (++m_slice == m_slices.size())
            return nullptr;
        if (QThreadPool::globalInstance()->tryTake(m_slices[m_slice].get()))
            m_slices[m_slice]->run();
    }
    return &m_slices[m_slice]->contents().at(static_cast<qsizetype>(m_at++));
}

} // namespace atrium
