#include "sync/transport/EventStream.h"

namespace atrium {

QList<EventStream::Event> EventStream::feed(const QByteArray &bytes)
{
    QList<Event> events;
    m_buffer += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', start)) {
        QByteArray line = m_buffer.sliced(start, end - start);
        start = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) { // the end of an event
            if (m_hasData)
                events.append(
                    { m_event.name.isEmpty() ? QByteArray("message") : m_event.name, m_event.data, m_event.id });
            m_event = { .name = {}, .data = {}, .id = m_event.id }; // an id stays in force
            m_hasData = false;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = colon < 0 ? line : line.first(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (field == "event")
            m_event.name = value;
        else if (field == "id")
            m_event.id = value;
        else if (field == "data") {
            m_event.data += m_hasData ? '\n' + value : value;
            m_hasData = true;
        }
    }
    m_buffer.remove(0, start);
    return events;
}

} // namespace atrium
