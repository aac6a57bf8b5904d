#include "ui/search/QueryCompleter.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/search/QueryText.h"
#include "ui/search/SearchFilters.h"
#include "ui/search/WordMatch.h"
#include "ui/widgets/CompletionPopup.h"

#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOffered = 8;
}

QueryCompleter::QueryCompleter(Client &client, QLineEdit &field)
    : QObject(&field)
    , m_client(client)
    , m_field(field)
    , m_popup(new CompletionPopup(&field))
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &QueryCompleter::offer);
    connect(&field, &QLineEdit::textChanged, this, [this] {
        if (!m_field.hasFocus()) // chosen beside it
            m_popup->hide();
    });
    connect(m_popup, &CompletionPopup::chosen, this, &QueryCompleter::complete);
}

QueryCompleter::Typed QueryCompleter::typed() const
{
    static const QRegularExpression filter(
        uR"re((?:^|\s)((from|in|has|is|before|after|topic):(?:"([^"]*)|([^\s"]*))|(#)(\w[^\s"]*))$)re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = m_field.text();
    const QRegularExpressionMatch match = filter.match(text.first(m_field.cursorPosition()));
    const QString key = match.captured(2).toLower() + (match.captured(5).isEmpty() ? QString() : u"topic"_s);
    const auto after = [&text, from = m_field.cursorPosition()](QChar sign) { return text.indexOf(sign, from); };
    qsizetype end = match.hasCaptured(3) ? after(u'"') + 1 : 0; // in quotes, if those are closed
    if (end == 0)
        end = after(u' ');
    if (end < 0)
        end = text.size();
    if (text.mid(end, 1) == u" "_s)
        ++end;
    return { match.capturedStart(1), end, key, match.captured(3) + match.captured(4) + match.captured(6) };
}

void QueryCompleter::offer()
{
    const Typed now = typed();
    QList<Completion> found = now.key.isEmpty() ? QList<Completion>() : find(now);
    if (found.size() == 1 && found.constFirst().text.compare(now.value, Qt::CaseInsensitive) == 0)
        found.clear(); // it is there already
    QRect at = m_field.rect();
    const QRect cursor = m_field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    at.setLeft(cursor.left());
    at.setRight(cursor.right());
    m_popup->offer(found, at);
}

QList<Completion> QueryCompleter::find(const Typed &typed) const
{
    const Reader &reader = m_client.reader();
    QList<Completion> found;
    const auto add = [&](const Completion &completion) {
        if (found.size() < mostOffered)
            found += completion;
    };
    const auto begins = [&typed](const QString &word) { return word.startsWith(typed.value, Qt::CaseInsensitive); };
    if (typed.key == "from"_L1) {
        if (begins(u"me"_s))
            add({ .text = u"me"_s, .detail = SearchFilters::tr("Me"), .iconName = u"user"_s });
        PeopleQuery query;
        query.text = typed.value;
        for (const Member &member : reader.people(query, mostOffered))
            add({ .text = member.name,
                .detail = member.isGuest() ? member.firm : member.title,
                .personId = member.id,
                .outside = member.isGuest() });
    } else if (typed.key == "in"_L1) {
        for (const GroupSummary &summary : reader.groups())
            if (summary.joined && wordsFit(typedWords(typed.value), summary.group.name))
                add({ .text = summary.group.name, .iconName = groupIcon(summary.group) });
    } else if (typed.key == "topic"_L1) {
        for (const auto &[topic, count] : reader.topics(typed.value.toLower(), mostOffered))
            add({ .text = topic, .detail = CompletionPopup::tr("%n posts", nullptr, count), .iconName = u"hash"_s });
    } else if (typed.key == "is"_L1 || typed.key == "has"_L1) {
        for (const Choice &word : SearchFilters::words(typed.key))
            if (begins(word.value) || wordsFit(typedWords(typed.value), word.text))
                add({ .text = word.value, .detail = word.text, .iconName = word.iconName });
    } else {
        const QDate today = QDate::currentDate();
        const std::pair<QDate, QString> days[] { { today, tr("today") }, { today.addDays(-7), tr("a week ago") },
            { today.addMonths(-1), tr("a month ago") }, { today.addYears(-1), tr("a year ago") } };
        for (const auto &[day, words] : days)
            if (begins(day.toString(Qt::ISODate)))
                add({ .text = day.toString(Qt::ISODate), .detail = words, .iconName = u"calendar"_s });
    }
    return found;
}

void QueryCompleter::complete(const Completion &completion)
{
    const Typed now = typed();
    if (now.key.isEmpty())
        return;
    m_field.setSelection(static_cast<int>(now.start), static_cast<int>(now.end - now.start));
    m_field.insert(querytext::piece(now.key, completion.text) + u' ');
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        m_popup->hide();
    else if (event->type() == QEvent::KeyPress && m_popup->take(static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace atrium
