#pragma once

#include <QByteArray>
#include <QList>

namespace atrium {

// Takes a text/event-stream apart (WHATWG HTML, section 9.2.6), as bytes arrive.
class EventStream {
public:
    struct Event {
        QByteArray name; // "message" when the stream does not say
        QByteArray data;
        QByteArray id; // the last one given on the stream; for Last-Event-ID
        bool operator==(const Event &) const = default;
    };
    // The events that these bytes complete. What is incomplete is kept, up to maxEvent bytes.
    QList<Event> feed(const QByteArray &bytes);
    bool isTooLong() const { return m_buffer.size() + m_event.data.size() > maxEvent; }

private:
    static constexpr qsizetype maxEvent = 16'000'000;
    QByteArray m_buffer;
    Event m_event;
    bool m_hasData = false;
};

} // namespace atrium
